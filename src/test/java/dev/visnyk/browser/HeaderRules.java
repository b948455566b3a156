package dev.visnyk.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a site's {@code _headers} file states for its paths.
 *
 * @see <a href="https://developers.cloudflare.com/pages/configuration/headers/">Cloudflare Pages: Headers</a>
 */
record HeaderRules(List<Rule> rules) {
    private record Rule(Pattern path, Map<String, String> headers) {}

    static HeaderRules parse(String text) {
        List<Rule> rules = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("  ")) {
                String[] header = line.strip().split(": ", 2);
                rules.get(rules.size() - 1).headers().put(header[0], header[1]);
            } else if (!line.isBlank()) {
                rules.add(new Rule(pattern(line.strip()), new LinkedHashMap<>()));
            }
        }
        return new HeaderRules(rules);
    }

    private static Pattern pattern(String path) {
        return Pattern.compile("\\Q" + path.replace("*", "\\E.*\\Q") + "\\E");
    }

    /** The headers of a path, which may be stated in more than one rule. */
    Map<String, String> of(String path) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (rule.path().matcher(path).matches()) {
                headers.putAll(rule.headers());
            }
        }
        return headers;
    }
}
