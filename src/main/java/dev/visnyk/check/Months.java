package dev.visnyk.check;

import dev.visnyk.i18n.DateStyle;
import dev.visnyk.i18n.LanguageTag;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The months of a language as they are written beside a day: {@code жовтня}, {@code October}, {@code Oct}. */
final class Months {
    private static final Months UK = new Months("uk");
    private static final Months RU = new Months("ru");
    private static final Months EN = new Months("en");
    private static final Months NONE = new Months("");

    /** The letters of September, вересня and сентября are no more. */
    private static final int LONGEST = 10;

    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<String, Integer> byShortName = new HashMap<>();
    private final String initials;
    private final boolean isEnglish;

    private Months(String tag) {
        isEnglish = tag.equals("en");
        StringBuilder letters = new StringBuilder(12);
        for (int month = 1; month <= 12 && !tag.isEmpty(); month++) {
            String date = DateStyle.forTag(tag).date(LocalDate.of(2000, month, 1));
            String name =
                    date.substring(date.indexOf(' ') + 1, date.lastIndexOf(' ')).toLowerCase(Locale.ROOT);
            byName.put(name, month);
            letters.append(name.charAt(0));
            for (int length = 3; length < name.length(); length++) {
                byShortName.putIfAbsent(name.substring(0, length), month);
            }
        }
        initials = letters.toString();
    }

    static Months forTag(String bcp47) {
        return switch (LanguageTag.base(bcp47)) {
            case "uk" -> UK;
            case "ru" -> RU;
            case "en" -> EN;
            default -> NONE;
        };
    }

    /** The month of a word, from 1; 0 if it is none. English months begin with a capital, which tells May from may. */
    int month(Token word) {
        if (isEnglish && !Character.isUpperCase(word.first())) {
            return 0;
        }
        if (word.length() < 3 || word.length() > LONGEST || initials.indexOf(Character.toLowerCase(word.first())) < 0) {
            return 0;
        }
        String name = word.word();
        boolean isShort = isEnglish
                ? name.length() <= 4
                : word.end() < word.passage().length() && word.passage().charAt(word.end()) == '.';
        int month = Objects.requireNonNullElse(byName.get(name), 0);
        return month == 0 && isShort ? Objects.requireNonNullElse(byShortName.get(name), 0) : month;
    }

    /** Whether a date can begin with the month, as in October 17. */
    boolean canComeFirst() {
        return isEnglish;
    }
}
