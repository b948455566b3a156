package dev.visnyk.web;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Asks for many addresses, several at once, and no host more often than it can be expected to like.
 *
 * <p>One thread decides what is sent when; answers come to it in a queue. So nothing here is shared.
 */
public final class Survey {
    private final Patience patience;
    private final String userAgent;
    private final HttpClient client;
    private final Map<String, Host> hosts = new LinkedHashMap<>();
    private final Map<Inquiry, CompletableFuture<?>> running = new LinkedHashMap<>();
    private final LinkedBlockingQueue<Reply> replies = new LinkedBlockingQueue<>();
    private final Map<WebAddress, Answer> answers = new LinkedHashMap<>();

    /** What came back: a response or a failure. */
    private record Reply(
            Inquiry inquiry,
            Host host,
            @Nullable HttpResponse<?> response,
            @Nullable Throwable failure) {}

    public Survey(Patience patience, String userAgent) {
        this.patience = patience;
        this.userAgent = userAgent;
        // Neither cookies nor passwords: a builder without handlers for them makes a client that has none.
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * Asks for addresses; to be called once.
     *
     * @param progress is told how many have been answered
     * @return an answer to each; {@link Answer.Kind#NOT_ASKED} where time was over
     */
    public Map<WebAddress, Answer> ask(Collection<WebAddress> addresses, IntConsumer progress) {
        long start = System.nanoTime();
        long end = start + patience.limit().toNanos();
        addresses.stream().distinct().forEach(address -> queue(new Inquiry(address, patience), start));
        int total = (int) addresses.stream().distinct().count();
        while (answers.size() < total) {
            long now = System.nanoTime();
            if (now - end >= 0) {
                break;
            }
            startWhatIsDue(now);
            Reply reply = next(Math.min(end, nextDue(end)) - System.nanoTime());
            if (reply != null) {
                take(reply);
            }
            progress.accept(answers.size());
        }
        running.values().forEach(request -> request.cancel(true));
        addresses.forEach(address ->
                answers.putIfAbsent(address, new Answer(Answer.Kind.NOT_ASKED, "there was no time left for it")));
        return answers;
    }

    private void queue(Inquiry inquiry, long due) {
        Host host = hosts.computeIfAbsent(inquiry.authority(), name -> new Host(patience.perHost(), due));
        Answer failure = host.failure();
        if (failure == null) {
            host.add(inquiry, due);
        } else {
            answers.put(inquiry.asked(), failure);
        }
    }

    private void startWhatIsDue(long now) {
        for (Host host : List.copyOf(hosts.values())) {
            while (running.size() < patience.atOnce() && host.isReady(now)) {
                start(host.take(now + patience.pause().toNanos()), host);
            }
        }
    }

    private void start(Inquiry inquiry, Host host) {
        HttpRequest request;
        try {
            request = inquiry.request(userAgent);
        } catch (IllegalArgumentException e) {
            replies.add(new Reply(inquiry, host, null, e));
            return;
        }
        CompletableFuture<HttpResponse<Void>> response = client.sendAsync(request, ignored -> new NoBody());
        running.put(inquiry, response);
        CompletableFuture<?> unused =
                response.whenComplete((it, failure) -> replies.add(new Reply(inquiry, host, it, failure)));
    }

    /** When something can be sent next that waits now; far away when only a reply can change that. */
    private long nextDue(long end) {
        long next = end;
        if (running.size() < patience.atOnce()) {
            for (Host host : hosts.values()) {
                if (host.isFree() && host.due() - next < 0) {
                    next = host.due();
                }
            }
        }
        return next;
    }

    private @Nullable Reply next(long nanos) {
        try {
            return replies.poll(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking for links", e);
        }
    }

    private void take(Reply reply) {
        Inquiry inquiry = reply.inquiry();
        running.remove(inquiry);
        reply.host().release();
        Inquiry.Step step = step(reply);
        if (step instanceof Inquiry.Step.Done done) {
            answers.put(inquiry.asked(), done.answer());
            if (done.isHosts()) {
                reply.host().fail(done.answer()).forEach(it -> answers.put(it.asked(), done.answer()));
            }
        } else if (step instanceof Inquiry.Step.Again again) {
            long due = System.nanoTime() + again.pause().toNanos();
            if (again.isHosts()) {
                reply.host().pauseUntil(due);
            }
            queue(inquiry, due);
        }
    }

    private static Inquiry.Step step(Reply reply) {
        if (reply.response() != null) {
            return reply.inquiry().after(reply.response());
        }
        Throwable failure = reply.failure();
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause == null) {
            throw new IllegalStateException("neither a response nor a failure");
        }
        return reply.inquiry().after(cause);
    }
}
