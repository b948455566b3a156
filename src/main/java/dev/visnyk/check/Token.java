package dev.visnyk.check;

/**
 * A word, a number or a mark of a passage; what is blank between them is left out.
 *
 * @param kind what it is
 * @param passage the text it stands in
 * @param start where it begins in that text
 * @param end where the next character stands
 */
record Token(Kind kind, String passage, int start, int end) {
    /** What a token is. */
    enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether this is a number like 14. */
    boolean isTwoDigits() {
        return isNumber() && length() == 2;
    }

    /** Whether this is one of these marks. */
    boolean isMark(String marks) {
        return kind == Kind.MARK && marks.indexOf(passage.charAt(start)) >= 0;
    }

    char first() {
        return passage.charAt(start);
    }

    int length() {
        return end - start;
    }

    /** As it is written. */
    String text() {
        return passage.substring(start, end);
    }

    /** In lower case, without apostrophes. */
    String word() {
        char[] word = new char[length()];
        int count = 0;
        for (int i = start; i < end; i++) {
            char c = passage.charAt(i);
            if (Tokens.isLetter(c)) {
                word[count++] = Character.toLowerCase(c);
            }
        }
        return new String(word, 0, count);
    }

    /** Whether nothing stands between this and the next. */
    boolean touches(Token next) {
        return end == next.start;
    }
}
