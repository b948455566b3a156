package dev.visnyk.web;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Takes nothing of a body, however long it is: whoever asks whether an address leads somewhere does not read what is there. */
final class NoBody implements BodySubscriber<@Nullable Void> {
    private final CompletableFuture<@Nullable Void> done = new CompletableFuture<>();

    @Override
    public CompletionStage<@Nullable Void> getBody() {
        return done;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        subscription.cancel();
        done.complete(null);
    }

    @Override
    public void onNext(List<ByteBuffer> item) {
        // What was under way before the subscription ended.
    }

    @Override
    public void onError(Throwable throwable) {
        done.complete(null);
    }

    @Override
    public void onComplete() {
        done.complete(null);
    }
}
