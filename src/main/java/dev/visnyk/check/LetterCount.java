package dev.visnyk.check;

import java.util.Set;

/** What of a text tells its language: its scripts, letters that one language has and its neighbour has not, small words. */
final class LetterCount {
    private static final Set<String> UKRAINIAN = Set.of(
            "та", "що", "це", "як", "від", "був", "було", "їх", "його", "або", "є", "й", "із", "якщо", "і", "ще");
    private static final Set<String> RUSSIAN = Set.of(
            "и", "что", "это", "как", "был", "было", "их", "его", "или", "с", "из", "если", "во", "после", "ещё");
    private static final Set<String> ENGLISH =
            Set.of("the", "of", "and", "to", "is", "that", "with", "you", "are", "this", "for", "it", "be", "was");

    /** The length of the longest of these words. */
    private static final int LONGEST = 5;

    private int latin;
    private int cyrillic;
    private int ukrainianLetters;
    private int russianLetters;
    private int ukrainianWords;
    private int russianWords;
    private int englishWords;

    /** Counts a passage in. */
    void add(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Letters.isLatin(c)) {
                latin++;
            } else if (Letters.isCyrillic(c)) {
                cyrillic++;
                if (Letters.isUkrainian(c)) {
                    ukrainianLetters++;
                } else if (Letters.isRussian(c)) {
                    russianLetters++;
                }
            } else {
                if (i > start && i - start <= LONGEST) {
                    word(text.substring(start, i));
                }
                start = i + 1;
            }
        }
    }

    private void word(String word) {
        if (ENGLISH.contains(word)) {
            englishWords++;
        } else if (UKRAINIAN.contains(word)) {
            ukrainianWords++;
        } else if (RUSSIAN.contains(word)) {
            russianWords++;
        }
    }

    void add(LetterCount other) {
        latin += other.latin;
        cyrillic += other.cyrillic;
        ukrainianLetters += other.ukrainianLetters;
        russianLetters += other.russianLetters;
        ukrainianWords += other.ukrainianWords;
        russianWords += other.russianWords;
        englishWords += other.englishWords;
    }

    int letters() {
        return latin + cyrillic;
    }

    /** Whether nine of ten letters are Latin. */
    boolean isLatin() {
        return latin > 9 * cyrillic;
    }

    /** Whether nine of ten letters are Cyrillic. */
    boolean isCyrillic() {
        return cyrillic > 9 * latin;
    }

    /** The language this is plainly in, as BCP 47 says it: {@code uk}, {@code ru}, {@code en}; empty if that is not plain. */
    String language() {
        if (isLatin()) {
            return englishWords > 3 && 50 * englishWords > latin ? "en" : "";
        }
        if (cyrillic < 4 * latin) {
            return "";
        }
        boolean enough = ukrainianLetters + russianLetters > 4;
        if (enough && russianLetters > 9 * ukrainianLetters && russianWords > 2 + 4 * ukrainianWords) {
            return "ru";
        }
        return enough && ukrainianLetters > 9 * russianLetters && ukrainianWords > 1 + 4 * russianWords ? "uk" : "";
    }
}
