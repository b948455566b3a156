package dev.visnyk.output;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.image.Icon;
import dev.visnyk.json.JsonWriter;
import dev.visnyk.markdown.PercentEncoding;
import dev.visnyk.model.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a device shows of the site when a reader keeps it among the applications (W3C Web Application Manifest). */
final class WebManifest extends HostFile {
    static final String PATH = "manifest.webmanifest";

    WebManifest() {
        super(PATH);
    }

    @Override
    Optional<String> text(PlannedSite site) {
        SiteConfig config = site.config();
        Language language = config.defaultLanguage();
        String base = config.baseUrl().path();
        String title = config.title().in(language, "Visnyk");
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("name", title);
        manifest.put("short_name", title);
        config.description().in(language).ifPresent(description -> manifest.put("description", description));
        manifest.put("lang", language.tag());
        manifest.put("dir", language.direction().name().toLowerCase(Locale.ROOT));
        manifest.put("id", base + "/");
        manifest.put("start_url", base + "/");
        manifest.put("scope", base + "/");
        manifest.put("display", "minimal-ui");
        manifest.put("theme_color", config.themeColor());
        manifest.put("background_color", config.themeColor());
        manifest.put("icons", icons(site, base));
        return Optional.of(JsonWriter.write(manifest) + "\n");
    }

    private static List<Map<String, Object>> icons(PlannedSite site, String base) {
        return Icon.of(site.config(), site.photos(), site.assets()).stream()
                .map(icon -> {
                    Map<String, Object> entry = new LinkedHashMap<>();
                    entry.put("src", base + PercentEncoding.encodePath(icon.path()));
                    entry.put("type", icon.type());
                    entry.put("sizes", icon.sizes());
                    return entry;
                })
                .toList();
    }
}
