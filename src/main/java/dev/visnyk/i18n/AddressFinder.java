package dev.visnyk.i18n;

/** Tells whether a place in a text lies inside a URL or an e-mail address, which must stay as it is. */
final class AddressFinder {
    private final CharKinds kinds;
    private final TextWindow window;
    private int tokenEnd;
    private boolean address;

    AddressFinder(CharKinds kinds, TextWindow window) {
        this.kinds = kinds;
        this.window = window;
    }

    /** Forgets the piece before. */
    void reset() {
        tokenEnd = 0;
    }

    /** Whether the window's place is inside an address. Each token is looked through once. */
    boolean holds() {
        if (kinds.is(window.charAt(window.at()), CharKinds.DELIMITER)) {
            return false;
        }
        if (window.at() >= tokenEnd) {
            examine();
        }
        return address;
    }

    private void examine() {
        int from = window.at();
        while (from > tokenEnd && !kinds.is(window.charAt(from - 1), CharKinds.DELIMITER)) {
            from--;
        }
        boolean found = false;
        int i = from;
        for (; i < window.end() && !kinds.is(window.charAt(i), CharKinds.DELIMITER); i++) {
            char c = window.charAt(i);
            found |= c == '@' || (c == ':' && continues(i, "://")) || (c == 'w' && continues(i, "www."));
        }
        tokenEnd = i;
        address = found;
    }

    private boolean continues(int index, String mark) {
        if (index + mark.length() > window.end()) {
            return false;
        }
        for (int i = 1; i < mark.length(); i++) {
            if (window.charAt(index + i) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
