package dev.visnyk.output;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.markdown.PercentEncoding;
import dev.visnyk.model.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * The site's rules for nginx, to be included in a {@code server} block. All headers stand at its own level: a location with
 * a header of its own would drop those around it, so none has one, and what differs between paths is a variable, which adds
 * no header when it is empty.
 */
final class NginxConf implements ClosingOutput {
    private static final String PATH = "_nginx.conf";

    /** Files that are for hosts or for Visnyk alone. */
    private static final List<String> HIDDEN =
            List.of(PATH, "_headers", "_redirects", ".nojekyll", ".visnyk-output", "CNAME");

    /** What nginx can hold of one word of its configuration, a page of memory, with room for what is around it. */
    private static final int LONGEST_WORD = 4000;

    @Override
    public void plan(PlannedSite site, OutputPlan others, Consumer<OutputFile> files, DiagnosticSink findings) {
        if (!HostFile.isOverridden(PATH, site)) {
            files.accept(HostFile.file(PATH, write(site, HostAnswer.of(site, others))));
        }
    }

    private static String write(PlannedSite site, List<HostAnswer> answers) {
        String base = PercentEncoding.decode(site.config().baseUrl().path()).orElse("");
        StringBuilder out = new StringBuilder(4096);
        out.append("# For nginx. Include this in the server block whose root has the site")
                .append(base.isEmpty() ? "" : " in its folder " + base)
                .append("; Visnyk writes it anew with every build.\n\n");
        out.append("""
                index index.html;
                absolute_redirect off;
                charset utf-8;
                charset_types text/css text/javascript text/plain text/xml application/atom+xml application/javascript application/rss+xml;
                gzip on;
                gzip_vary on;
                gzip_types text/css text/javascript text/plain text/xml application/atom+xml application/feed+json application/javascript application/json application/manifest+json application/rss+xml image/svg+xml;

                """);
        notFound(site, base, out);
        headers(ResponseHeaders.of(site), base, out);
        for (String file : HIDDEN) {
            location(base + "/" + file, "return 404;", out);
        }
        out.append('\n');
        for (HostAnswer answer : answers) {
            String location = answer.location().replace("$", "%24");
            int length = answer.path().getBytes(StandardCharsets.UTF_8).length + location.length();
            if (length < LONGEST_WORD) {
                String target = answer.isGone() ? "" : " " + quoted(location);
                location(answer.path(), "return " + answer.status() + target + ";", out);
            }
        }
        return out.toString();
    }

    /** A folder without a page of its own is not forbidden; there is nothing there. */
    private static void notFound(PlannedSite site, String base, StringBuilder out) {
        out.append("set $visnyk_not_found ").append(quoted(base + "/404.html")).append(";\n");
        for (Language language : site.site().languages()) {
            String root = site.routes().languageRoot(language);
            if (!root.equals("/")) {
                out.append("if ($uri ~ ")
                        .append(quoted("^" + pattern(base + root)))
                        .append(") { set $visnyk_not_found ")
                        .append(quoted(base + root + "404.html"))
                        .append("; }\n");
            }
        }
        out.append("error_page 404 410 $visnyk_not_found;\nerror_page 403 =404 $visnyk_not_found;\n\n");
    }

    /** What is not said to last may change at any minute; Netlify and Cloudflare Pages say so by themselves. */
    private static void headers(ResponseHeaders headers, String base, StringBuilder out) {
        out.append("set $visnyk_caching \"public, max-age=0, must-revalidate\";\n");
        for (String folder : headers.unchanging()) {
            out.append("if ($uri ~ ")
                    .append(quoted("^" + pattern(base + folder)))
                    .append(") { set $visnyk_caching ")
                    .append(quoted(ResponseHeaders.FOREVER))
                    .append("; }\n");
        }
        out.append("add_header Cache-Control $visnyk_caching always;\n");
        headers.everywhere()
                .forEach((name, value) -> out.append("add_header ")
                        .append(name)
                        .append(' ')
                        .append(quoted(value))
                        .append(" always;\n"));
        out.append('\n');
        headers.types()
                .forEach((file, type) -> out.append("location ~ ")
                        .append(quoted("^" + pattern(base) + "/(?:.*/)?" + pattern(file) + "$"))
                        .append(" { types { } default_type ")
                        .append(type)
                        .append("; }\n"));
    }

    private static void location(String path, String action, StringBuilder out) {
        out.append("location = ")
                .append(quoted(path))
                .append(" { ")
                .append(action)
                .append(" }\n");
    }

    /** A path as a regular expression that matches it alone. */
    private static String pattern(String path) {
        return path.replaceAll("[\\p{ASCII}&&[^A-Za-z0-9/_-]]", "\\\\$0");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
