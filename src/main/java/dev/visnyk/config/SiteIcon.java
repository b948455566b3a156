package dev.visnyk.config;

import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.yaml.YamlFields;
import dev.visnyk.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A small picture that stands for the site.
 *
 * @param path path on the site of a file in content/static, beginning with {@code /}
 * @param position where it is stated
 */
public record SiteIcon(String path, SourcePosition position) {
    /** Reads the {@code icon} of site.yaml. */
    static List<SiteIcon> read(YamlFields site) {
        List<String> good = site.texts("icon", SiteIcon::problem, "write it like /icon.svg");
        List<SiteIcon> icons = new ArrayList<>();
        for (YamlNode item : site.items("icon")) {
            if (item instanceof YamlNode.Scalar scalar && good.contains(scalar.text())) {
                icons.add(new SiteIcon(scalar.text(), item.position()));
            }
        }
        return icons;
    }

    private static @Nullable String problem(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        return text.startsWith("/") && (name.endsWith(".svg") || name.endsWith(".png"))
                ? null
                : "\"" + text + "\" is not the path of an SVG or PNG file in content/static";
    }
}
