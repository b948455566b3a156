package dev.visnyk.check;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times of a day: {@code 18:30} and {@code 6.30 pm} are one, and so are {@code 18:00}, {@code 6 pm} and {@code 6 вечора}. */
final class Times {
    private static final int HALF_DAY = 12 * 60;
    private static final Set<String> EVENING = Set.of("вечора", "вечера");

    private Times() {}

    /** Lets a number be a time, if it can be one with the word behind it. */
    static void add(FigureDraft draft, Numeral numeral, @Nullable Token next) {
        String word = next != null && next.isWord() ? next.word() : "";
        boolean isAfternoon = next != null && isHalf(next, word, "p");
        boolean isStated = isAfternoon || (next != null && isHalf(next, word, "a"));
        Integer minutes = numeral.minutes();
        int hour = numeral.plain();
        if (minutes == null && hour >= 1 && hour <= 12 && (isStated || EVENING.contains(word))) {
            minutes = 60 * hour;
        }
        if (minutes == null) {
            return;
        }
        if (isStated) {
            draft.required = true;
            draft.keys.clear();
            add(draft, minutes % HALF_DAY + (isAfternoon ? HALF_DAY : 0));
            return;
        }
        add(draft, minutes);
        if (minutes < HALF_DAY) {
            // That it is the afternoon may be said elsewhere: at 6:30 in the evening.
            add(draft, minutes + HALF_DAY);
        }
    }

    private static void add(FigureDraft draft, int minutes) {
        draft.keys.add(minutes / 60 + ":" + (minutes % 60 < 10 ? "0" : "") + minutes % 60);
        if (minutes % 60 == 0) {
            draft.keys.add(Integer.toString(minutes / 60));
            // Others say the half of the day in words: в 2 часа дня.
            draft.keys.add(Integer.toString(minutes % HALF_DAY / 60));
        }
    }

    /** Whether a word is "am" or "pm", or the first letter of "a.m." or "p.m.". */
    private static boolean isHalf(Token token, String word, String letter) {
        return word.equals(letter + "m")
                || (word.equals(letter) && token.passage().startsWith(".m", token.end()));
    }
}
