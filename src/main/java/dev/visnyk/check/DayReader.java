package dev.visnyk.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the days of a passage: {@code 17 жовтня 2024}, {@code October 17–19, 2024}, {@code the 17th of October},
 * {@code 17.10.2024}, {@code 2024-10-17}.
 */
final class DayReader {
    private static final Set<String> CONNECTORS =
            Set.of("and", "to", "or", "та", "і", "й", "до", "по", "чи", "або", "и", "или");

    private final int passage;
    private final List<Token> tokens;
    private final Months months;
    private final List<Day> days = new ArrayList<>();
    private final BitSet taken = new BitSet();

    DayReader(int passage, List<Token> tokens, Months months) {
        this.passage = passage;
        this.tokens = tokens;
        this.months = months;
    }

    /** The days, in the order of the text. */
    List<Day> read() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isNumber() && !taken.get(i)) {
                inDigits(i);
            } else if (token.isWord()) {
                inWords(i, months.month(token));
            }
        }
        return days;
    }

    /** Whether a token is a part of a day. */
    boolean isTaken(int index) {
        return taken.get(index);
    }

    private void inWords(int at, int month) {
        if (month == 0) {
            return;
        }
        int last = dayBefore(at);
        if (last >= 0) {
            int year = yearAfter(at + 1);
            int first = days.size();
            add(last, at, month, year);
            int earlier = last - 2;
            while (earlier >= 0 && isConnector(last - 1) && isDay(earlier)) {
                days.add(first, day(earlier, at, month, year));
                last = earlier;
                earlier = last - 2;
            }
        } else if (months.canComeFirst() && isDay(at + 1)) {
            int end = afterOrdinal(at + 2);
            boolean isRange = isConnector(end) && isDay(end + 1) && !isMonth(afterOrdinal(end + 2));
            int year = yearAfter(isRange ? afterOrdinal(end + 2) : end);
            add(at + 1, at, month, year);
            if (isRange) {
                add(end + 1, at, month, year);
            }
        }
    }

    /** The index of the day before a month: behind "17", "17th", "17th of", "17-го"; -1 if there is none. */
    private int dayBefore(int month) {
        int at = month - 1;
        if (at > 0 && tokens.get(at).isWord() && tokens.get(at).text().equals("of")) {
            at--;
        }
        if (isDay(at)) {
            return at;
        }
        int number = at - 1;
        if (number > 0 && tokens.get(number).isMark("-")) {
            number--;
        }
        return isDay(number) && afterOrdinal(number + 1) == at + 1 ? number : -1;
    }

    private int afterOrdinal(int at) {
        int word = at;
        if (word < tokens.size() && tokens.get(word).isMark("-")) {
            word++;
        }
        if (word >= tokens.size()) {
            return at;
        }
        Token ending = tokens.get(word);
        boolean isEnding =
                ending.isWord() && ending.length() <= 3 && tokens.get(word - 1).touches(ending);
        return isEnding ? word + 1 : at;
    }

    /** Takes the year at an index, or behind a comma or full stop there; 0 if there is none. */
    private int yearAfter(int at) {
        for (int i = at; i <= at + 1 && i < tokens.size(); i++) {
            int year = tokens.get(i).isNumber() ? plain(i) : 0;
            if (year >= 1000 && year <= 2999) {
                taken.set(i);
                return year;
            }
            if (!tokens.get(i).isMark(",.")) {
                return 0;
            }
        }
        return 0;
    }

    private void inDigits(int at) {
        Numeral numeral = numeral(at);
        if (isDate(numeral)) {
            addParts(at, at, numeral.part(0), numeral.part(1), numeral.part(2));
        } else if (isPart(at) && isPart(at + 2) && isPart(at + 4)) {
            if (isJoined(at, "/")) {
                addParts(at, at + 4, plain(at), plain(at + 2), plain(at + 4));
            } else if (isJoined(at, "-") && tokens.get(at).length() == 4) {
                addParts(at, at + 4, plain(at + 4), plain(at + 2), plain(at));
            }
        }
    }

    /** Whether this is 17.10.2024, 7.10.2024 or 17.10.24, and not the version 1.9.3. */
    private static boolean isDate(Numeral numeral) {
        if (!numeral.separators().equals("..")) {
            return false;
        }
        int year = numeral.parts().get(2).length();
        return year == 4 || (year == 2 && numeral.digits() == 6);
    }

    private boolean isJoined(int at, String mark) {
        for (int i = at; i < at + 4; i++) {
            if (!tokens.get(i).touches(tokens.get(i + 1))) {
                return false;
            }
        }
        return tokens.get(at + 1).isMark(mark) && tokens.get(at + 3).isMark(mark);
    }

    private void addParts(int from, int to, int day, int month, int year) {
        boolean isSwapped = month > 12;
        int first = isSwapped ? month : day;
        int second = isSwapped ? day : month;
        if (first >= 1 && first <= 31 && second >= 1 && second <= 12 && year >= 0) {
            boolean isSwappable = from != to && tokens.get(from + 1).isMark("/") && first <= 12;
            taken.set(from, to + 1);
            days.add(new Day(passage, tokens.get(from).start(), text(from, to), first, second, year, isSwappable));
        }
    }

    private void add(int at, int name, int month, int year) {
        days.add(day(at, name, month, year));
    }

    private Day day(int at, int name, int month, int year) {
        taken.set(at);
        Token number = tokens.get(at);
        String word = tokens.get(name).text();
        String text = name < at ? word + " " + number.text() : number.text() + " " + word;
        return new Day(passage, number.start(), text, plain(at), month, year, false);
    }

    private String text(int from, int to) {
        Token first = tokens.get(from);
        return first.passage().substring(first.start(), tokens.get(to).end());
    }

    private boolean isMonth(int at) {
        return at < tokens.size() && tokens.get(at).isWord() && months.month(tokens.get(at)) > 0;
    }

    private boolean isConnector(int at) {
        if (at < 0 || at >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        return token.isMark("-–—,") || (token.isWord() && token.length() <= 3 && CONNECTORS.contains(token.text()));
    }

    private boolean isDay(int at) {
        return isPart(at) && plain(at) >= 1 && plain(at) <= 31;
    }

    private boolean isPart(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isNumber() && plain(at) >= 0;
    }

    private int plain(int at) {
        return numeral(at).plain();
    }

    private Numeral numeral(int at) {
        return Numeral.parse(tokens.get(at).text(), true);
    }
}
