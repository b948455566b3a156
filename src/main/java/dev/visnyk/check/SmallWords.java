package dev.visnyk.check;

import java.util.Set;

/** How many small words of each language a text has: together with its letters they tell its language. */
final class SmallWords {
    private static final Set<String> UKRAINIAN = Set.of(
            "та", "що", "це", "як", "від", "був", "було", "їх", "його", "або", "є", "й", "із", "якщо", "і", "ще");
    private static final Set<String> RUSSIAN = Set.of(
            "и", "что", "это", "как", "был", "было", "их", "его", "или", "с", "из", "если", "во", "после", "ещё");
    private static final Set<String> ENGLISH =
            Set.of("the", "of", "and", "to", "is", "that", "with", "you", "are", "this", "for", "it", "be", "was");

    /** The length of the longest of these words. */
    private static final int LONGEST = 5;

    private int ukrainian;
    private int russian;
    private int english;

    /** Counts a passage in. */
    void add(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Letters.isLetter(text.charAt(i))) {
                if (i > start && i - start <= LONGEST) {
                    word(text.substring(start, i));
                }
                start = i + 1;
            }
        }
    }

    private void word(String word) {
        if (ENGLISH.contains(word)) {
            english++;
        } else if (UKRAINIAN.contains(word)) {
            ukrainian++;
        } else if (RUSSIAN.contains(word)) {
            russian++;
        }
    }

    /**
     * The language that a text with these words is plainly in, as BCP 47 says it: {@code uk}, {@code ru}, {@code en}; empty if
     * that is not plain.
     */
    String language(Census letters) {
        if (letters.isLatin()) {
            return english > 3 && 50 * english > letters.latin() ? "en" : "";
        }
        if (looksRussian(letters) && russian > 2 + 4 * ukrainian) {
            return "ru";
        }
        return looksUkrainian(letters) && ukrainian > 1 + 4 * russian ? "uk" : "";
    }

    /** Whether the letters of a text say that it may be in another language than this one. */
    static boolean mayBeOther(Census letters, String tag) {
        return switch (tag) {
            case "uk" -> letters.isLatin() || looksRussian(letters);
            case "ru" -> letters.isLatin() || looksUkrainian(letters);
            default -> !letters.isLatin();
        };
    }

    private static boolean looksRussian(Census letters) {
        return isPlain(letters) && letters.russian() > 9 * letters.ukrainian();
    }

    private static boolean looksUkrainian(Census letters) {
        return isPlain(letters) && letters.ukrainian() > 9 * letters.russian();
    }

    private static boolean isPlain(Census letters) {
        return letters.cyrillic() >= 4 * letters.latin() && letters.ukrainian() + letters.russian() > 4;
    }
}
