package dev.visnyk.serve;

import dev.visnyk.binary.Hash;
import dev.visnyk.build.Preview;
import dev.visnyk.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A page as a browser gets it.
 *
 * @param html what a build would write
 * @param text stands for all of it but the paths of its style sheets
 * @param styles the paths of its style sheets, by their names in the theme
 * @param findings what is wrong with it
 */
record ServedPage(String html, long text, Map<String, String> styles, List<Diagnostic> findings) {
    static ServedPage of(Preview.Made made, Preview preview) {
        String html = new String(made.bytes(), StandardCharsets.UTF_8);
        Map<String, String> styles = new TreeMap<>();
        String rest = html;
        for (Map.Entry<String, String> sheet : preview.styleSheets().entrySet()) {
            if (html.contains(sheet.getValue())) {
                styles.put(sheet.getKey(), sheet.getValue());
                rest = rest.replace(sheet.getValue(), sheet.getKey());
            }
        }
        return new ServedPage(html, Hash.of(rest.getBytes(StandardCharsets.UTF_8)), styles, made.findings());
    }

    boolean isBroken() {
        return findings.stream().anyMatch(Diagnostic::isError);
    }

    /** Stands for the page as a browser shows it. */
    String version() {
        return Long.toHexString(text) + "-"
                + Long.toHexString(new Hash().text(styles.toString()).value());
    }

    /** Whether a browser that shows a version only needs other style sheets. */
    boolean differsInStyles(String version) {
        return !version.equals(version()) && version.startsWith(Long.toHexString(text) + "-");
    }
}
