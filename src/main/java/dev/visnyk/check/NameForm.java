package dev.visnyk.check;

import java.util.List;
import java.util.Locale;

/**
 * A form of a name, found in whatever case a text puts it. A Cyrillic word is that of the form if both begin with the same
 * stem, the form's word without its last vowels, ь and й (but at least three letters), and the text's word has at most three
 * letters more. In a stem, і, ї, о, е, є and ё are one letter and so are к, ц, ч, and г, з, ж, and х, с, ш at its end, since
 * they alternate: Київ and Києва, Америка and Америці. A word in another script is that of the form if it is equal.
 */
final class NameForm {
    private static final int LONGEST_ENDING = 3;
    private static final int SHORTEST_STEM = 3;
    private static final String ENDINGS = "аеєиіїоуюяйьыэё";

    private final String text;
    private final List<Token> words;
    private final List<String> stems;

    NameForm(String text) {
        this.text = text;
        this.words = Tokens.of(text).stream().filter(it -> !it.isMark("-‑")).toList();
        this.stems = words.stream().map(it -> stem(it.text())).toList();
    }

    String text() {
        return text;
    }

    /** Whether the name, in any case, begins at a token. */
    boolean isAt(List<Token> tokens, int at) {
        return end(tokens, at, LONGEST_ENDING) >= 0;
    }

    /** Whether a word of the name, or one made from it, such as Ukrainian or київський, begins at a token. */
    boolean isMeantAt(List<Token> tokens, int at) {
        return end(tokens, at, Integer.MAX_VALUE) >= 0;
    }

    /** Whether the name begins at a token exactly as it is written here. */
    boolean isWrittenAt(List<Token> tokens, int at) {
        int end = end(tokens, at, LONGEST_ENDING);
        return end >= 0
                && text.equals(tokens.get(at)
                        .passage()
                        .substring(tokens.get(at).start(), tokens.get(end - 1).end()));
    }

    private int end(List<Token> tokens, int start, int longestEnding) {
        int at = start;
        for (int i = 0; i < words.size(); i++) {
            while (i > 0 && at < tokens.size() && tokens.get(at).isMark("-‑")) {
                at++;
            }
            if (at >= tokens.size() || !isSame(i, tokens.get(at), longestEnding)) {
                return -1;
            }
            at++;
        }
        return words.isEmpty() ? -1 : at;
    }

    private boolean isSame(int index, Token word, int longestEnding) {
        Token form = words.get(index);
        if (word.kind() != form.kind()) {
            return false;
        }
        boolean isLoose = longestEnding > LONGEST_ENDING;
        if (!isLoose && word.first() != form.first()) {
            return false;
        }
        char initial = Character.toLowerCase(word.first());
        if (vowel(initial) != vowel(Character.toLowerCase(form.first()))) {
            return false;
        }
        String written = word.text();
        if (!isCyrillic(form.first()) && !isLoose) {
            return written.equals(form.text());
        }
        String stem = stems.get(index);
        int extra = written.length() - stem.length();
        return extra >= 0
                && (isLoose || extra <= longestEnding + (form.length() - stem.length() > 1 ? 1 : 0))
                && stem.equals(fold(written.substring(0, stem.length())));
    }

    private static String stem(String word) {
        int end = word.length();
        boolean isCyrillic = isCyrillic(word.charAt(0));
        String endings = isCyrillic ? ENDINGS : "aeiouy";
        while (end > SHORTEST_STEM
                && end > word.length() - 2
                && endings.indexOf(Character.toLowerCase(word.charAt(end - 1))) >= 0) {
            end--;
        }
        return fold(word.substring(0, end));
    }

    private static String fold(String beginning) {
        StringBuilder folded = new StringBuilder(beginning.toLowerCase(Locale.ROOT));
        for (int i = 0; i < folded.length(); i++) {
            folded.setCharAt(i, vowel(folded.charAt(i)));
        }
        int last = folded.length() - 1;
        if (last >= 0) {
            folded.setCharAt(last, consonant(folded.charAt(last)));
        }
        return folded.toString();
    }

    private static char vowel(char c) {
        return switch (c) {
            case 'і', 'ї', 'е', 'є', 'ё' -> 'о';
            case '\'', '\u02BC' -> '’';
            default -> c;
        };
    }

    private static char consonant(char c) {
        return switch (c) {
            case 'ц', 'ч' -> 'к';
            case 'з', 'ж' -> 'г';
            case 'с', 'ш' -> 'х';
            default -> c;
        };
    }

    private static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u052F';
    }
}
