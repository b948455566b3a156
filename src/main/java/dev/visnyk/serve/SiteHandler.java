package dev.visnyk.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.visnyk.build.Preview;
import dev.visnyk.build.PreviewReader.Reading;
import dev.visnyk.image.BrokenPhotoException;
import dev.visnyk.image.Rendition;
import dev.visnyk.json.JsonWriter;
import dev.visnyk.output.Content;
import dev.visnyk.output.MediaTypes;
import dev.visnyk.output.OutputFile;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Answers with the files of the site, each made when it is asked for. */
final class SiteHandler implements HttpHandler {
    private static final String HTML = "text/html; charset=utf-8";

    private final LiveSite site;
    private final Pages pages;

    SiteHandler(LiveSite site, Pages pages) {
        this.site = site;
        this.pages = pages;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("GET")
                && !exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            Responder.refuse(exchange, 405, "only GET and HEAD are answered here");
            return;
        }
        Optional<Instant> moment = Moment.of(exchange);
        Reading reading = reading();
        Optional<Preview> preview = pages.preview(reading, moment);
        URI uri = exchange.getRequestURI();
        if (preview.isEmpty()) {
            ServedPage page =
                    pages.show(uri.getRawPath(), reading, moment).orElseThrow().page();
            Responder.send(exchange, 500, Payload.of(HTML, withScript(page, moment)));
            return;
        }
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        Target target = Target.of(preview.get(), uri.getRawPath(), query);
        if (!target.location().isEmpty()) {
            Responder.redirect(exchange, target.status(), target.location());
        } else if (target.file().isEmpty()) {
            Responder.refuse(exchange, target.status(), "there is nothing here");
        } else {
            send(exchange, target.status(), target.file().get(), preview.get(), reading, moment);
        }
    }

    private void send(
            HttpExchange exchange,
            int status,
            OutputFile file,
            Preview preview,
            Reading reading,
            Optional<Instant> moment)
            throws IOException {
        if (Pages.isPage(file)) {
            Pages.Shown shown = pages.show(file, preview, reading, moment.isPresent());
            int answer = shown.page().isBroken() ? 500 : status;
            Responder.send(exchange, answer, Payload.of(HTML, withScript(shown.page(), moment)));
            return;
        }
        String type = MediaTypes.of(file.path());
        if (file.content() instanceof Content.Page page) {
            Responder.send(
                    exchange, status, Payload.of(type, preview.make(page.id()).bytes()));
        } else if (file.content() instanceof Content.Bytes bytes) {
            Responder.send(exchange, status, Payload.of(type, bytes.bytes()));
        } else if (file.content() instanceof Content.Copy copy) {
            Responder.send(exchange, status, Payload.of(type, copy.file().file()));
        } else if (file.content() instanceof Content.Drawing drawing) {
            Responder.send(exchange, status, Payload.of(type, preview.drawing(drawing.file())));
        } else if (file.content() instanceof Content.Photo photo) {
            sendPhoto(exchange, status, type, photo.rendition(), preview);
        }
    }

    private static void sendPhoto(HttpExchange exchange, int status, String type, Rendition rendition, Preview preview)
            throws IOException {
        byte[] photo;
        try {
            photo = preview.photo(rendition);
        } catch (BrokenPhotoException e) {
            Responder.send(exchange, 500, Payload.of("text/plain; charset=utf-8", "this photo is broken"));
            return;
        }
        Responder.send(exchange, status, Payload.of(type, photo));
    }

    private Reading reading() throws IOException {
        try {
            return site.reading();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("closing", e);
        }
    }

    /** The page with the script that keeps it up to date at its end. */
    private static String withScript(ServedPage page, Optional<Instant> moment) {
        String script = "<script src=\"" + LiveScript.PATH + "\" data-version=\"" + page.version() + "\" data-styles=\""
                + JsonWriter.writeForHtml(page.styles()).replace("\"", "&quot;") + "\""
                + moment.map(it -> " data-moment=\"" + it + "\"").orElse("")
                + " defer></script>\n";
        int end = page.html().lastIndexOf("</body>");
        return end < 0
                ? page.html() + script
                : page.html().substring(0, end) + script + page.html().substring(end);
    }
}
