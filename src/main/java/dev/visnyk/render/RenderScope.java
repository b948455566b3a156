package dev.visnyk.render;

import dev.visnyk.i18n.Plurals;
import dev.visnyk.model.Language;
import dev.visnyk.query.Asker;
import dev.visnyk.query.Query;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One rendering of one page: whom to ask, in which language, and how much work is left. Used by one thread. */
final class RenderScope {
    private Asker asker;
    private final Language language;
    private final Plurals plurals;
    private final @Nullable TemplateTimer timer;
    private long ticks;

    RenderScope(Asker asker, Language language, long ticks, @Nullable TemplateTimer timer) {
        this.asker = asker;
        this.language = language;
        this.plurals = Plurals.forTag(language.tag());
        this.ticks = ticks;
        this.timer = timer;
    }

    Asker asker() {
        return asker;
    }

    /** Has all answers from now on noted, until the result is closed. Only shared questions may be. */
    Noting note(Map<Query<?>, Object> answers) {
        Asker outer = asker;
        asker = new Asker() {
            @Override
            public <A> A ask(Query<A> question) {
                if (!question.isShared()) {
                    throw new IllegalStateException("asked of one page alone: " + question);
                }
                A answer = outer.ask(question);
                answers.put(question, answer);
                return answer;
            }
        };
        return () -> asker = outer;
    }

    /** A while in which questions are noted. */
    interface Noting extends AutoCloseable {
        @Override
        void close();
    }

    Language language() {
        return language;
    }

    Plurals plurals() {
        return plurals;
    }

    /** Times the templates; only there when they are measured. */
    TemplateTimer timer() {
        return Objects.requireNonNull(timer, "not measured");
    }

    /** Counts a step of a template. */
    void tick() {
        if (--ticks < 0) {
            throw new EndlessTemplateException();
        }
    }

    /** A template that went on for longer than any page can need. */
    static final class EndlessTemplateException extends RuntimeException {
        private static final long serialVersionUID = 1;

        EndlessTemplateException() {
            super("endless template", null, false, false);
        }
    }
}
