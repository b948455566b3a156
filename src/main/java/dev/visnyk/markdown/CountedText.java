package dev.visnyk.markdown;

/**
 * A text that counts how often its characters are looked at, and stops the parser when that is out of all proportion:
 * some inputs, such as many unpaired brackets or backticks, take flexmark time that grows with their square or cube. A
 * count, unlike a clock, decides the same on every machine.
 */
final class CountedText implements CharSequence {
    private static final long LOOKS_PER_CHARACTER = 1_500;
    private static final long LOOKS_AT_LEAST = 3_000_000;
    private static final long LOOKS_AT_MOST = 400_000_000;
    private static final int MOST_TRUSTED_MARKS = 400;
    private static final int LONGEST_TRUSTED = 64 << 10;

    private final String text;
    private long looksLeft;

    /** Looked at more often than any text that people write needs. */
    static final class TooManyLooksException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManyLooksException() {
            super("too complex", null, false, false);
        }
    }

    /**
     * What the parser is given of a text: nobody counts when it is short and has too few marks for any of these inputs.
     */
    static CharSequence guard(char[] text) {
        return text.length <= LONGEST_TRUSTED && marks(text) <= MOST_TRUSTED_MARKS
                ? new BodyText(text)
                : new CountedText(String.valueOf(text));
    }

    private static int marks(char[] text) {
        int marks = 0;
        for (char c : text) {
            marks += c == '[' || c == ']' || c == '`' || c == '*' || c == '_' || c == '<' || c == '&' || c == '{'
                    ? 1
                    : 0;
        }
        return marks;
    }

    private CountedText(String text) {
        this.text = text;
        this.looksLeft = Math.min(LOOKS_AT_MOST, LOOKS_AT_LEAST + text.length() * LOOKS_PER_CHARACTER);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (--looksLeft < 0) {
            throw new TooManyLooksException();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
