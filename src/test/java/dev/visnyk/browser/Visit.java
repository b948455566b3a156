package dev.visnyk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A reader's visit to a page and to those it leads to. It ends with an error if anything went wrong that a reader need not see: a
 * complaint in the console, a request that failed, one that left the site.
 */
final class Visit implements AutoCloseable {
    private static final Set<String> COMPLAINTS = Set.of("error", "warning");

    /** An answer at which a browser stays where it is. */
    private static final FulfillOptions NO_CONTENT = new FulfillOptions().setStatus(204);

    private final Page page;
    private final String url;
    private final String origin;
    private final boolean isLast;
    private boolean isStaying;
    private final List<String> faults = new ArrayList<>();
    private final Consumer<ConsoleMessage> console = this::hear;
    private final Consumer<String> errors = this::hear;
    private final Consumer<Request> requests = this::ask;
    private final Consumer<Request> failures = this::miss;
    private final Consumer<Response> responses = this::check;

    /**
     * Begins a visit.
     *
     * @param page an empty window
     * @param url what will be opened in it
     * @param isLast whether nobody else will use the window
     */
    Visit(Page page, String url, boolean isLast) {
        this.page = page;
        this.url = url;
        this.isLast = isLast;
        origin = URI.create(url).resolve("/").toString();
        page.onConsoleMessage(console);
        page.onPageError(errors);
        page.onRequest(requests);
        page.onRequestFailed(failures);
        page.onResponse(responses);
    }

    private void hear(ConsoleMessage message) {
        if (COMPLAINTS.contains(message.type()) && !isExpected(message.location())) {
            faults.add("console: " + message.text() + " at " + message.location());
        }
    }

    private void hear(String error) {
        faults.add("uncaught: " + error);
    }

    private void miss(Request request) {
        if ((isStaying && request.isNavigationRequest()) || isGivenUp(request)) {
            return;
        }
        faults.add("failed: " + request.url() + " " + request.failure());
    }

    /** Whether the browser itself left off a photo, as it does when a wider window wants a larger one. */
    private static boolean isGivenUp(Request request) {
        return request.resourceType().equals("image") && request.failure().equals("net::ERR_ABORTED");
    }

    private void ask(Request request) {
        String address = request.url();
        if (!address.startsWith(origin) && !address.startsWith("data:")) {
            faults.add("leaves the site: " + address);
        }
    }

    private void check(Response response) {
        if (response.status() >= 400 && !isExpected(response.url())) {
            faults.add(response.status() + ": " + response.url());
        }
    }

    /** Whether it is said of a page that is not there on purpose. */
    private boolean isExpected(String location) {
        return url.endsWith("no/such-page/") && location.startsWith(url);
    }

    /** Stays at this page, wherever it leads. */
    Visit staying() {
        isStaying = true;
        page.route(address -> !address.equals(url), route -> route.fulfill(NO_CONTENT));
        return this;
    }

    Page page() {
        return page;
    }

    /** The language that the page says it is in. */
    String language() {
        return page.locator("html").getAttribute("lang");
    }

    /** What a script of src/test/resources/browser answers. */
    Object ask(String script) {
        return page.evaluate(resource("/browser/" + script));
    }

    /** What a script answers to an argument. */
    Object ask(String script, Object argument) {
        return page.evaluate(resource("/browser/" + script), argument);
    }

    /** The faults that a script finds. */
    @SuppressWarnings("unchecked")
    List<String> faults(String script) {
        return (List<String>) ask(script);
    }

    /** The values that a script answers by name. */
    @SuppressWarnings("unchecked")
    Map<String, Object> values(String script, Object argument) {
        return (Map<String, Object>) ask(script, argument);
    }

    /** A file of the class path as text. */
    static String resource(String name) {
        try (InputStream in = Visit.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        page.offConsoleMessage(console);
        page.offPageError(errors);
        page.offRequest(requests);
        page.offRequestFailed(failures);
        page.offResponse(responses);
        if (isLast) {
            page.context().close();
        } else {
            page.unrouteAll();
            page.navigate("about:blank");
        }
        assertThat(faults).as(url).isEmpty();
    }
}
