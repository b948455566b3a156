package dev.visnyk.render;

import dev.visnyk.i18n.Plurals;
import dev.visnyk.model.Language;
import dev.visnyk.query.Asker;

/** One rendering of one page: whom to ask, in which language, and how much work is left. Used by one thread. */
final class RenderScope {
    private final Asker asker;
    private final Language language;
    private final Plurals plurals;
    private long ticks;

    RenderScope(Asker asker, Language language, long ticks) {
        this.asker = asker;
        this.language = language;
        this.plurals = Plurals.forTag(language.tag());
        this.ticks = ticks;
    }

    Asker asker() {
        return asker;
    }

    Language language() {
        return language;
    }

    Plurals plurals() {
        return plurals;
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
