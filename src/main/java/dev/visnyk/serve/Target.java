package dev.visnyk.serve;

import dev.visnyk.build.Preview;
import dev.visnyk.markdown.PercentEncoding;
import dev.visnyk.model.Language;
import dev.visnyk.output.Content;
import dev.visnyk.output.HostAnswer;
import dev.visnyk.output.OutputFile;
import dev.visnyk.routing.PageId;
import java.util.Optional;

/**
 * What a static host has at an address: {@code /a/} is {@code a/index.html}, {@code /a} leads there or is {@code a.html}, and
 * where there is nothing, the page that says so in the language of the folder.
 *
 * @param status the HTTP status
 * @param location where a redirect leads; empty for everything else
 * @param file what is sent; empty for a redirect
 */
record Target(int status, String location, Optional<OutputFile> file) {
    private static final int OK = 200;
    private static final int MOVED = 301;
    private static final int MISSING = 404;

    /**
     * Looks an address up.
     *
     * @param rawPath percent-encoded, beginning with {@code /}
     * @param query with its {@code ?}, or empty
     */
    static Target of(Preview preview, String rawPath, String query) {
        Optional<String> decoded = PercentEncoding.decode(rawPath);
        if (decoded.isEmpty()) {
            return missing(MISSING, rawPath, preview);
        }
        String path = decoded.get();
        boolean isFolder = path.endsWith("/");
        String file = path.substring(1) + (isFolder ? "index.html" : "");
        Optional<OutputFile> found = preview.file(file);
        if (found.isEmpty() && !isFolder) {
            found = preview.file(file + ".html");
            Optional<OutputFile> folder = preview.file(file + "/index.html");
            if (found.isEmpty() && folder.isPresent()) {
                return isMoved(folder.get())
                        ? answered(path + "/", preview)
                        : new Target(MOVED, rawPath + "/" + query, Optional.empty());
            }
        }
        if (found.isPresent()) {
            // The file itself can be seen by its full name.
            return isMoved(found.get()) && isFolder ? answered(path, preview) : new Target(OK, "", found);
        }
        return answered(path, preview);
    }

    private static boolean isMoved(OutputFile file) {
        return file.content() instanceof Content.Page page && page.id() instanceof PageId.Moved;
    }

    private static Target answered(String path, Preview preview) {
        Optional<HostAnswer> answer = preview.answer(path).or(() -> preview.answer(path + "/"));
        if (answer.isPresent() && !answer.get().isGone()) {
            return new Target(answer.get().status(), answer.get().location(), Optional.empty());
        }
        return missing(answer.map(HostAnswer::status).orElse(MISSING), path, preview);
    }

    private static Target missing(int status, String path, Preview preview) {
        Language language = preview.site().languages().stream()
                .filter(it -> !it.path().isEmpty() && path.startsWith("/" + it.path() + "/"))
                .findFirst()
                .orElse(preview.site().defaultLanguage());
        return new Target(status, "", preview.file(preview.notFound(language)).or(() -> preview.file("404.html")));
    }
}
