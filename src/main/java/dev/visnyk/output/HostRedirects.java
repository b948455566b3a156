package dev.visnyk.output;

import dev.visnyk.config.Hosting;
import dev.visnyk.config.Hosting.Host;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.markdown.PercentEncoding;
import dev.visnyk.model.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The redirects of a site as Netlify, Cloudflare Pages and GitLab Pages read them. Cloudflare refuses a whole site for one
 * status that it does not know, so what only Netlify understands is written for Netlify alone: {@code !}, without which a
 * page at the old address goes before its redirect, and statuses that lead nowhere.
 */
final class HostRedirects implements ClosingOutput {
    private static final String PATH = "_redirects";

    /** Developers.cloudflare.com, "Pages: Redirects", as of November 2026. */
    private static final int CLOUDFLARE_MOST = 2000;

    private static final int CLOUDFLARE_LONGEST = 1000;

    /** Docs.gitlab.com, "GitLab Pages redirects", as of November 2026. */
    private static final int GITLAB_MOST = 1000;

    private static final int GITLAB_LARGEST = 64 * 1024;

    @Override
    public void plan(PlannedSite site, OutputPlan others, Consumer<OutputFile> files, DiagnosticSink findings) {
        if (HostFile.isOverridden(PATH, site)) {
            return;
        }
        Hosting hosting = site.config().hosting();
        StringBuilder text = new StringBuilder();
        int count = 0;
        for (HostAnswer answer : HostAnswer.of(site, others)) {
            if (answer.isGone() && hosting.host() != Host.NETLIFY) {
                continue;
            }
            String line = line(answer, hosting.host(), site);
            if (hosting.host() == Host.CLOUDFLARE && line.length() > CLOUDFLARE_LONGEST) {
                report("no redirect of more than %s characters", CLOUDFLARE_LONGEST, answer.origin(), findings);
            }
            text.append(line).append('\n');
            count++;
        }
        if (hosting.host() == Host.NETLIFY) {
            notFound(site).forEach(line -> text.append(line).append('\n'));
        }
        checkSize(count, text, hosting, findings);
        if (!text.isEmpty()) {
            files.accept(HostFile.file(PATH, text.toString()));
        }
    }

    private static String line(HostAnswer answer, Host host, PlannedSite site) {
        String target = answer.isGone() ? NotFound.of(answer.language(), site) : answer.location();
        return PercentEncoding.encodePath(answer.path()) + " " + target + " " + status(answer, host);
    }

    private static String status(HostAnswer answer, Host host) {
        return switch (host) {
            case ANY, CLOUDFLARE -> Integer.toString(answer.status());
            // It knows these two only.
            case GITLAB -> answer.status() == 301 || answer.status() == 308 ? "301" : "302";
            case NETLIFY -> answer.status() + "!";
        };
    }

    /** The 404 page of each language, for addresses in its folder. */
    private static List<String> notFound(PlannedSite site) {
        List<String> lines = new ArrayList<>();
        for (Language language : site.site().languages()) {
            String root = site.routes().languageRoot(language);
            if (!root.equals("/")) {
                lines.add(site.config().baseUrl().path() + root + "* " + NotFound.of(language, site) + " 404");
            }
        }
        return lines;
    }

    private static void checkSize(int count, StringBuilder text, Hosting hosting, DiagnosticSink findings) {
        if (hosting.host() == Host.CLOUDFLARE && count > CLOUDFLARE_MOST) {
            report("%s redirects only", CLOUDFLARE_MOST, hosting, findings);
        }
        if (hosting.host() == Host.GITLAB) {
            if (count > GITLAB_MOST) {
                report("%s redirects only", GITLAB_MOST, hosting, findings);
            }
            if (text.toString().getBytes(StandardCharsets.UTF_8).length > GITLAB_LARGEST) {
                report("no file of redirects with more than %s bytes", GITLAB_LARGEST, hosting, findings);
            }
        }
    }

    private static void report(String problem, int limit, Hosting hosting, DiagnosticSink findings) {
        report(problem, limit, hosting.hostPosition(), findings);
    }

    private static void report(String problem, int limit, SourcePosition position, DiagnosticSink findings) {
        findings.report(
                Rule.HOSTING_LIMIT,
                position,
                "the host reads " + problem.formatted(String.format(Locale.ROOT, "%,d", limit)),
                "the pages at the other old addresses still lead readers on");
    }
}
