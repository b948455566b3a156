package dev.visnyk.check;

import dev.visnyk.check.Token.Kind;
import dev.visnyk.i18n.Normalization;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a passage into words, numbers and marks, in one pass. A word is a run of letters with the apostrophes inside it; a
 * number is a run of digits with the marks inside it that part groups, decimals, hours or the parts of a date.
 */
final class Tokens {
    /** Of most characters that news is written in, whether they are letters. */
    private static final boolean[] LETTERS = new boolean[0x530];

    static {
        for (char c = 0; c < LETTERS.length; c++) {
            LETTERS[c] = Character.isLetter(c) && c != '\u02BC';
        }
    }

    private static final char NO_BREAK_SPACE = '\u00A0';

    /** All marks that stand on the letter before them come behind this character. */
    private static final char FIRST_MARK = '\u0300';

    private final String text;
    private final List<Token> tokens;

    private Tokens(String text) {
        this.text = text;
        this.tokens = new ArrayList<>(text.length() / 5 + 8);
    }

    static List<Token> of(String text) {
        Tokens reader = new Tokens(text);
        for (int at = 0; at < text.length(); ) {
            at = reader.next(at);
        }
        return reader.tokens;
    }

    private int next(int start) {
        char c = text.charAt(start);
        if (isDigit(c)) {
            return add(Kind.NUMBER, start, numberEnd(start));
        }
        if (isLetter(c)) {
            return add(Kind.WORD, start, wordEnd(start));
        }
        return isBlank(c) ? start + 1 : add(Kind.MARK, start, start + 1);
    }

    private int add(Kind kind, int start, int end) {
        tokens.add(new Token(kind, text, start, end));
        return end;
    }

    private int wordEnd(int start) {
        int end = start + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean isInside = isLetter(c)
                    || (c >= FIRST_MARK && Character.getType(c) == Character.NON_SPACING_MARK)
                    || (Normalization.isApostrophe(c) && end + 1 < text.length() && isLetter(text.charAt(end + 1)));
            if (!isInside) {
                break;
            }
            end++;
        }
        return end;
    }

    private int numberEnd(int start) {
        int first = digitsEnd(start);
        int end = first;
        boolean hasHours = false;
        boolean isGrouped = end - start <= 3 && text.charAt(start) != '0';
        while (end + 1 < text.length() && isDigit(text.charAt(end + 1))) {
            char between = text.charAt(end);
            int next = digitsEnd(end + 1);
            boolean isGroup = isGrouped && (isBlank(between) || Normalization.isApostrophe(between)) && next - end == 4;
            boolean isInside = between == '.' || between == ',' || (between == ':' && (end == first || hasHours));
            if (!isGroup && !isInside) {
                break;
            }
            hasHours |= between == ':';
            isGrouped &= isGroup;
            end = next;
        }
        return end;
    }

    private int digitsEnd(int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether this is a space of any width; thin and no-break ones part groups of digits. */
    static boolean isBlank(char c) {
        return c <= ' ' || (c >= NO_BREAK_SPACE && Character.isSpaceChar(c));
    }

    /** Whether this is a letter; U+02BC, which Unicode counts among them, is an apostrophe here. */
    static boolean isLetter(char c) {
        return c < LETTERS.length ? LETTERS[c] : Character.isLetter(c);
    }
}
