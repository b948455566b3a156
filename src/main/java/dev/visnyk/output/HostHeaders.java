package dev.visnyk.output;

import java.util.Map;
import java.util.Optional;

/** The headers of a site as Netlify and Cloudflare Pages read them. */
final class HostHeaders extends HostFile {
    HostHeaders() {
        super("_headers");
    }

    @Override
    Optional<String> text(PlannedSite site) {
        String base = site.config().baseUrl().path();
        ResponseHeaders headers = ResponseHeaders.of(site);
        StringBuilder text = new StringBuilder(1024);
        rule(base + "/*", headers.everywhere(), text);
        for (String folder : headers.unchanging()) {
            rule(base + folder + "*", Map.of("Cache-Control", ResponseHeaders.FOREVER), text);
        }
        headers.types().forEach((file, type) -> {
            rule(base + "/" + file, Map.of("Content-Type", type), text);
            if (!file.equals(WebManifest.PATH)) {
                rule(base + "/*/" + file, Map.of("Content-Type", type), text);
            }
        });
        return Optional.of(text.toString());
    }

    private static void rule(String paths, Map<String, String> headers, StringBuilder text) {
        text.append(paths).append('\n');
        headers.forEach((name, value) ->
                text.append("  ").append(name).append(": ").append(value).append('\n'));
    }
}
