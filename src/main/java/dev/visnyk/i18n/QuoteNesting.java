package dev.visnyk.i18n;

/** The quotation marks that are open, innermost last; at most 30. */
final class QuoteNesting {
    static final int NONE = 0;
    /** Opened by the outer mark of the language. */
    static final int OUTER = 1;
    /** Opened by the inner mark, to be closed by a double one where marks are straight. */
    static final int INNER = 2;
    /** Opened by a single mark, to be closed by a single one. */
    static final int SINGLE = 3;

    private static final int DEEPEST = 30;
    private static final int BITS = 2;
    private static final int MASK = 3;

    private long levels;
    private int depth;

    /** The innermost kind, or {@link #NONE}. */
    int top() {
        return (int) (levels & MASK);
    }

    boolean contains(int kind) {
        for (long rest = levels; rest != 0; rest >>>= BITS) {
            if ((rest & MASK) == kind) {
                return true;
            }
        }
        return false;
    }

    /** Opens a level; false if there are too many. */
    boolean push(int kind) {
        if (depth == DEEPEST) {
            return false;
        }
        levels = (levels << BITS) | kind;
        depth++;
        return true;
    }

    /** Closes the innermost level, if any. */
    void pop() {
        if (depth > 0) {
            levels >>>= BITS;
            depth--;
        }
    }

    /** Closes the innermost level of a kind and all inside it; nothing if no such level is open. */
    void popThrough(int kind) {
        if (contains(kind)) {
            while (top() != kind) {
                pop();
            }
            pop();
        }
    }
}
