package dev.visnyk.config;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.diagnostic.Suggestion;
import dev.visnyk.i18n.LocalizedTypographer;
import dev.visnyk.model.Language;
import dev.visnyk.model.LocalizedText;
import dev.visnyk.yaml.YamlFields;
import dev.visnyk.yaml.YamlNode.Mapping;
import dev.visnyk.yaml.YamlParser;
import dev.visnyk.yaml.YamlRules;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns site.yaml and the environment into a {@link SiteConfig}; what is wrong is reported and has its default. */
public final class ConfigReader {
    /** Where the configuration lives, relative to the site's folder. */
    public static final String FILE = "content/site.yaml";

    private static final String DEFAULT_BASE_URL = "http://localhost:4040";
    private static final String DEFAULT_ZONE = "Europe/Kyiv";
    private static final String DEFAULT_PATTERN = "/{lang}/{section}/{yyyy}/{MM}/{slug}/";

    private static final String DEFAULT_COLOR = "#ffffff";
    private static final Pattern COLOR = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

    private final Map<String, String> environment;
    private final DiagnosticSink findings;

    public ConfigReader(Map<String, String> environment, DiagnosticSink findings) {
        this.environment = Map.copyOf(environment);
        this.findings = findings;
    }

    /**
     * Parses the configuration.
     *
     * @param source the text of site.yaml, or null when the site has none
     * @param baseUrl what the command line says the base URL is, or null
     */
    public SiteConfig parse(@Nullable SourceText source, @Nullable BaseUrl baseUrl) {
        Mapping mapping = source == null
                ? null
                : YamlParser.parse(source, YamlRules.CONFIG, findings).orElse(null);
        SourcePosition top = source == null ? SourcePosition.ofFile(FILE) : source.position(1, 1);
        YamlFields site = YamlFields.of(mapping, top, YamlRules.CONFIG, findings, new Environment(environment));

        List<Language> languages = new LanguageReader(findings).read(site);
        Set<String> keys = languages.stream().map(Language::key).collect(Collectors.toUnmodifiableSet());
        Language defaultLanguage = defaultLanguage(site, languages, keys);
        LocalizedTypographer typographer = new LocalizedTypographer(languages, defaultLanguage);
        LocalizedText title = typographer.apply(site.localized("title", keys));
        BaseUrl configured = site.value("base-url", BaseUrl::parse, BaseUrl.HINT);
        YamlFields permalinks = site.fields("permalinks");
        String pattern = permalinks.text("article", DEFAULT_PATTERN);
        SourcePosition patternPosition = permalinks.position("article");
        permalinks.finish();
        SiteConfig config = new SiteConfig(
                title.isEmpty() ? LocalizedText.common("Visnyk") : title,
                typographer.apply(site.localized("description", keys)),
                baseUrl != null ? baseUrl : configured != null ? configured : BaseUrl.parse(DEFAULT_BASE_URL),
                zone(site),
                typographer.apply(site.localized("time-zone-name", keys)),
                languages,
                defaultLanguage,
                MediaPolicy.read(site),
                pattern,
                patternPosition,
                site.integer("page-size", 20, 1, 1000),
                navigation(site, keys, typographer),
                site.text("logo"),
                SiteIcon.read(site),
                themeColor(site),
                social(site),
                typographer.apply(site.localized("footer", keys)),
                head(site),
                "trusted".equals(site.word("raw-html", Set.of("clean", "trusted"))),
                Feeds.read(site),
                PhotoSettings.read(site),
                Hosting.read(site),
                CheckSettings.read(site),
                new ImprintReader(languages, typographer, findings).read(site));
        site.finish();
        return config;
    }

    private static Language defaultLanguage(YamlFields site, List<Language> languages, Set<String> keys) {
        String key = site.word("default-language", keys);
        return languages.stream()
                .filter(language -> language.key().equals(key))
                .findFirst()
                .orElse(languages.get(0));
    }

    private static ZoneId zone(YamlFields site) {
        String name = site.text("time-zone", DEFAULT_ZONE);
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            site.reject(
                    "time-zone",
                    "\"" + name + "\" is not a time zone",
                    Suggestion.nearest(name, zoneNames())
                            .map(found -> "did you mean \"" + found + "\"?")
                            .orElse("write a name of the IANA database, such as Europe/Kyiv"));
            return ZoneId.of(DEFAULT_ZONE);
        }
    }

    /** The zones to propose: not the old spelling of Kyiv, which the database keeps for old files. */
    private static Set<String> zoneNames() {
        Set<String> names = new HashSet<>(ZoneId.getAvailableZoneIds());
        names.remove("Europe/Kiev");
        return names;
    }

    private static List<NavigationItem> navigation(
            YamlFields site, Set<String> languages, LocalizedTypographer typographer) {
        List<NavigationItem> items = new ArrayList<>();
        for (YamlFields fields : site.fieldsList("navigation")) {
            LocalizedText label = typographer.apply(fields.localized("label", languages));
            NavigationItem item = null;
            for (NavigationItem.Kind kind : NavigationItem.Kind.values()) {
                String target = fields.text(kind.name().toLowerCase(Locale.ROOT));
                if (target != null && item == null) {
                    item = new NavigationItem(kind, target, label, fields.position());
                }
            }
            if (item == null) {
                fields.reject("label", "this navigation entry leads nowhere", "give it a section, topic, page or url");
            } else {
                items.add(item);
            }
            fields.finish();
        }
        return items;
    }

    private static List<SocialLink> social(YamlFields site) {
        List<SocialLink> links = new ArrayList<>();
        for (YamlFields fields : site.fieldsList("social")) {
            fields.link("url");
            links.add(new SocialLink(fields.requiredText("name"), fields.requiredText("url")));
            fields.finish();
        }
        return links;
    }

    private static String themeColor(YamlFields site) {
        String color = site.text("theme-color", DEFAULT_COLOR);
        if (COLOR.matcher(color).matches()) {
            return color;
        }
        site.reject("theme-color", "\"" + color + "\" is not a colour", "write it like '#123a5e', in quotes");
        return DEFAULT_COLOR;
    }

    private static HeadSlot head(YamlFields site) {
        YamlFields fields = site.fields("head");
        HeadSlot head = new HeadSlot(
                fields.text("html", ""),
                fields.texts("hosts", HeadSlot::problemOfHost, "write it like https://count.example"));
        fields.finish();
        return head;
    }
}
