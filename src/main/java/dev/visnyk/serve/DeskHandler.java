package dev.visnyk.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.visnyk.build.Preview;
import dev.visnyk.build.PreviewReader.Reading;
import dev.visnyk.content.Story;
import dev.visnyk.content.StoryText;
import dev.visnyk.html.HtmlPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers at the desk's addresses. Whatever changes something is a POST that brings the token; its answer leads to a page. */
final class DeskHandler implements HttpHandler {
    private static final String HTML = "text/html; charset=utf-8";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int LARGEST_FORM = 64 << 10;

    /** What pages of the desk may do (CSP Level 3): nothing but their own style, script and forms. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
            + " img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** How long a new file is waited for, until the site that has it has been read. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final LiveSite live;
    private final Pages pages;
    private final EditorialDesk desk;
    private final Door door;
    private final Supplier<Instant> clock;

    DeskHandler(LiveSite live, Pages pages, EditorialDesk desk, Door door, Supplier<Instant> clock) {
        this.live = live;
        this.pages = pages;
        this.desk = desk;
        this.door = door;
        this.clock = clock;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("Referrer-Policy", "same-origin");
        switch (exchange.getRequestMethod()) {
            case "GET", "HEAD" -> get(exchange);
            case "POST" -> post(exchange);
            default -> {
                headers.set("Allow", "GET, HEAD, POST");
                Responder.refuse(exchange, 405, "only GET, HEAD and POST are answered here");
            }
        }
    }

    private DeskVisit visit(HttpExchange exchange, Parameters asked) throws IOException {
        return new DeskVisit(door.token(), asked, Moment.of(exchange), clock.get(), reading());
    }

    private void get(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        if (path.equals(DeskPage.STYLE)) {
            Responder.send(exchange, 200, Payload.of("text/css; charset=utf-8", LiveScript.resource("desk.css")));
            return;
        }
        if (path.equals(DeskPage.SCRIPT)) {
            Responder.send(exchange, 200, Payload.of("text/javascript; charset=utf-8", LiveScript.resource("desk.js")));
            return;
        }
        String query = exchange.getRequestURI().getRawQuery();
        DeskVisit visit = visit(exchange, Parameters.parse(query == null ? "" : query));
        Optional<DeskSite> site = desk.site(visit.reading());
        if (site.isEmpty()) {
            send(exchange, 500, broken(visit));
            return;
        }
        Preview shown =
                pages.preview(visit.reading(), visit.moment()).orElse(site.get().preview());
        switch (path) {
            case DeskPage.ROOT -> send(exchange, 200, new DeskMatrix(desk, site.get(), visit, shown).html());
            case DeskPage.NEW ->
                send(exchange, 200, new DeskNewStory(desk, site.get(), visit).html(DeskActions.Outcome.NONE));
            case DeskPage.STORY -> {
                Optional<Story> story = site.get().story(visit.asked().one("key"));
                send(
                        exchange,
                        story.isPresent() ? 200 : 404,
                        story.map(it -> new DeskStory(desk, site.get(), visit, shown)
                                        .html(it, DeskActions.Outcome.NONE))
                                .orElseGet(() -> DeskStory.unknown(visit)));
            }
            default -> Responder.refuse(exchange, 404, "there is nothing here");
        }
    }

    private void post(HttpExchange exchange) throws IOException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_FORM + 1);
        if (type == null || !type.startsWith(FORM)) {
            Responder.refuse(exchange, 415, "only forms are taken here");
            return;
        }
        if (body.length > LARGEST_FORM) {
            Responder.refuse(exchange, 413, "this is too much for a form");
            return;
        }
        Parameters asked = Parameters.parse(new String(body, StandardCharsets.UTF_8));
        if (!door.letsWrite(exchange, asked.one("token"))) {
            Responder.refuse(
                    exchange,
                    403,
                    "nothing was written: this did not come from a page of this desk; load the page again");
            return;
        }
        DeskVisit visit = visit(exchange, asked);
        Optional<DeskSite> site = desk.site(visit.reading());
        if (exchange.getRequestURI().getRawPath().equals(DeskPage.CLOCK)) {
            setClock(exchange, visit);
        } else if (site.isEmpty()) {
            send(exchange, 500, broken(visit));
        } else {
            act(exchange, visit, site.get());
        }
    }

    private void act(HttpExchange exchange, DeskVisit visit, DeskSite site) throws IOException {
        DeskActions actions = new DeskActions(desk, site, visit);
        String path = exchange.getRequestURI().getRawPath();
        if (path.equals(DeskPage.NEW)) {
            DeskActions.Outcome outcome = actions.begin();
            finish(exchange, outcome, () -> new DeskNewStory(desk, site, visit).html(outcome));
            return;
        }
        Optional<Story> story = site.story(visit.asked().one("key"));
        if (story.isEmpty()) {
            send(exchange, 404, DeskStory.unknown(visit));
            return;
        }
        Optional<StoryText> text =
                site.config().language(visit.asked().one("language")).flatMap(story.get()::in);
        DeskActions.Outcome outcome;
        if (path.equals(DeskPage.TRANSLATE)) {
            outcome = actions.translate(story.get());
        } else if (path.equals(DeskPage.CURRENT) && text.isPresent()) {
            outcome = actions.markAsCurrent(story.get(), text.get());
        } else {
            Responder.refuse(exchange, 404, "there is nothing here");
            return;
        }
        Preview shown = pages.preview(visit.reading(), visit.moment()).orElse(site.preview());
        finish(exchange, outcome, () -> new DeskStory(desk, site, visit, shown).html(story.get(), outcome));
    }

    /** Leads on to the story, or shows the page again with what is wrong. */
    private void finish(HttpExchange exchange, DeskActions.Outcome outcome, Supplier<String> page) throws IOException {
        if (!outcome.refused().isEmpty()) {
            send(exchange, 422, page.get());
            return;
        }
        awaitReading(outcome.written());
        Responder.redirect(
                exchange,
                303,
                DeskPage.story(outcome.key()) + "&done=" + outcome.message().word());
    }

    private static void setClock(HttpExchange exchange, DeskVisit visit) throws IOException {
        Optional<Instant> moment = DeskClock.isNow(visit.asked()) ? Optional.empty() : DeskClock.moment(visit);
        if (moment.isEmpty() && !DeskClock.isNow(visit.asked())) {
            Responder.redirect(exchange, 303, DeskPage.ROOT + "?done=" + DeskMessage.CLOCK.word());
            return;
        }
        Moment.set(exchange, moment);
        Responder.redirect(exchange, 303, "/");
    }

    /** Waits a while until the site has been read with new files, so that the next page shows them. */
    private void awaitReading(List<String> written) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && !hasRead(written)) {
            try {
                Thread.sleep(BETWEEN_LOOKS.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("closing", e);
            }
        }
    }

    private boolean hasRead(List<String> written) throws IOException {
        Optional<DeskSite> site = desk.site(reading());
        return site.isPresent()
                && written.stream()
                        .allMatch(path -> site.get().stories().of(path).isPresent());
    }

    private String broken(DeskVisit visit) {
        DeskPage page = new DeskPage("Desk", true, visit);
        HtmlPage.text(page.main(), "h1", "", "The site can’t be read");
        HtmlPage.text(page.main(), "p", "", "The desk opens when this is mended.");
        new DeskFindings(desk.source()).addTo(page.main(), visit.reading().findings());
        return page.html();
    }

    private static void send(HttpExchange exchange, int status, String html) throws IOException {
        Responder.send(exchange, status, Payload.of(HTML, html));
    }

    private Reading reading() throws IOException {
        try {
            return live.reading();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("closing", e);
        }
    }
}
