package dev.visnyk.web;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * One address being asked for, request by request: HEAD first, GET where that gives no good answer, on to where it leads, and
 * once more after a failure. For one thread.
 */
final class Inquiry {
    private static final int MOST_REDIRECTS = 10;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> PERMANENT = Set.of(301, 308);

    /** It is there no longer (RFC 9110, 15.5.5 and 15.5.11). All others of the 400s may be about who asks. */
    private static final Set<Integer> DEAD = Set.of(404, 410);

    /** "Not now": worth another try. */
    private static final Set<Integer> LATER = Set.of(408, 425, 429, 500, 502, 503, 504);

    private final WebAddress asked;
    private final Patience patience;
    private final Set<String> seen = new HashSet<>();
    private WebAddress at;
    private @Nullable WebAddress movedTo;
    private boolean isPermanent = true;
    private boolean isGet;
    private int failures;

    Inquiry(WebAddress asked, Patience patience) {
        this.asked = asked;
        this.patience = patience;
        this.at = asked;
    }

    /** What to do next: nothing more when there is an answer, else to ask again. */
    sealed interface Step {
        /**
         * There is an answer.
         *
         * @param isHosts whether all other addresses of the last host would get it too
         */
        record Done(Answer answer, boolean isHosts) implements Step {}

        /**
         * Send {@link #request} after a while.
         *
         * @param isHosts whether the host wants no other request before either
         */
        record Again(Duration pause, boolean isHosts) implements Step {}
    }

    WebAddress asked() {
        return asked;
    }

    /** Whose turn is next. */
    String authority() {
        return at.authority();
    }

    /**
     * The next request.
     *
     * @throws IllegalArgumentException for a host whose name Java's client does not take, such as one with an underscore
     */
    HttpRequest request(String userAgent) {
        boolean isPlain = at.text().startsWith("http:");
        return HttpRequest.newBuilder(at.uri())
                .method(isGet ? "GET" : "HEAD", HttpRequest.BodyPublishers.noBody())
                .version(isPlain ? HttpClient.Version.HTTP_1_1 : HttpClient.Version.HTTP_2)
                .timeout(patience.timeout())
                .header("User-Agent", userAgent)
                .header("Accept", "text/html, */*;q=0.8")
                .build();
    }

    /** After a response. */
    Step after(HttpResponse<?> response) {
        int status = response.statusCode();
        if (status >= 200 && status < 300) {
            return done(movedTo == null ? Answer.FOUND : new Answer(Answer.Kind.MOVED, movedTo.text()));
        }
        Optional<String> location = response.headers().firstValue("Location");
        if (REDIRECTS.contains(status) && location.isPresent()) {
            return follow(location.get(), PERMANENT.contains(status));
        }
        if (!isGet && !LATER.contains(status)) {
            // Servers that answer HEAD as RFC 9110, 9.3.2, wants are not the only ones.
            isGet = true;
            return new Step.Again(Duration.ZERO, false);
        }
        if (DEAD.contains(status)) {
            return done(new Answer(Answer.Kind.DEAD, "answers " + status));
        }
        Answer answer = new Answer(
                status >= 500 && status < 600 ? Answer.Kind.UNREACHABLE : Answer.Kind.UNCLEAR, "answers " + status);
        return LATER.contains(status) ? later(response, answer) : done(answer);
    }

    private Step follow(String location, boolean isForGood) {
        Optional<WebAddress> next = at.resolve(location);
        if (next.isEmpty()) {
            return done(new Answer(Answer.Kind.UNCLEAR, "leads on to " + location));
        }
        if (!seen.add(at.text()) || seen.size() > MOST_REDIRECTS) {
            return done(new Answer(Answer.Kind.UNREACHABLE, "is led on in a circle, or too often"));
        }
        at = next.get();
        isPermanent &= isForGood;
        if (isPermanent) {
            movedTo = at;
        }
        return new Step.Again(Duration.ZERO, false);
    }

    private Step later(HttpResponse<?> response, Answer last) {
        isGet = true;
        Optional<Duration> wish = retryAfter(response);
        if (wish.isPresent() && wish.get().compareTo(patience.longestWait()) > 0) {
            return done(last);
        }
        return again(wish.orElse(backOff()), wish.isPresent(), last);
    }

    /** Retry-After (RFC 9110, 10.2.3): seconds, or a date, seen by the server's own clock. */
    private static Optional<Duration> retryAfter(HttpResponse<?> response) {
        Optional<String> value = response.headers().firstValue("Retry-After").map(String::strip);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (value.get().matches("\\d{1,9}")) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(value.get())));
            }
            ZonedDateTime until = ZonedDateTime.parse(value.get(), DateTimeFormatter.RFC_1123_DATE_TIME);
            return response.headers()
                    .firstValue("Date")
                    .map(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME))
                    .map(now -> Duration.between(now, until))
                    .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** After a failure to get any response, or to send the request at all. */
    Step after(Throwable failure) {
        if (failure instanceof IllegalArgumentException) {
            return done(new Answer(Answer.Kind.UNCLEAR, "has a host that can't be asked"));
        }
        Answer last = new Answer(Answer.Kind.UNREACHABLE, reason(failure));
        // A certificate is as bad a second later.
        boolean isHopeless = failure instanceof SSLException;
        boolean isHosts = isHopeless || failure instanceof ConnectException || isConnectTimeout(failure);
        return isHopeless || failures >= patience.retries()
                ? new Step.Done(last, isHosts)
                : again(backOff(), false, last);
    }

    private static boolean isConnectTimeout(Throwable failure) {
        return failure instanceof HttpConnectTimeoutException;
    }

    private Step again(Duration wait, boolean isHosts, Answer last) {
        return failures++ < patience.retries() ? new Step.Again(wait, isHosts) : done(last);
    }

    private Duration backOff() {
        return patience.backOff().multipliedBy(1L << failures);
    }

    private Step done(Answer answer) {
        return new Step.Done(answer, false);
    }

    private String reason(Throwable failure) {
        if (isConnectTimeout(failure)) {
            return at.authority() + " can't be connected to in time";
        }
        if (failure instanceof HttpTimeoutException) {
            return "no answer in time";
        }
        if (isOfName(failure)) {
            return "there is no host " + at.authority();
        }
        if (failure instanceof SSLException) {
            return "no safe connection: " + failure.getMessage();
        }
        return failure instanceof ConnectException
                ? at.authority() + " takes no connection"
                : "the connection broke before an answer";
    }

    private static boolean isOfName(Throwable failure) {
        for (Throwable it = failure; it != null; it = it.getCause()) {
            if (it instanceof UnresolvedAddressException || it instanceof UnknownHostException) {
                return true;
            }
        }
        return false;
    }
}
