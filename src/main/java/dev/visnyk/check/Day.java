package dev.visnyk.check;

import java.util.List;

/**
 * A day of a month in a text.
 *
 * @param passage the index of its passage in the text
 * @param start where it begins in the passage
 * @param text as it is written
 * @param day the day, from 1
 * @param month the month, from 1
 * @param year the year, or 0 where none is written
 * @param isSwappable whether day and month can also be the other way round, as in 10/11/2024
 */
record Day(int passage, int start, String text, int day, int month, int year, boolean isSwappable) {
    /** Whether both can be the same day; a year that is not written is the same as any. */
    boolean matches(Day other) {
        boolean isSameYear = year == 0 || other.year == 0 || year % 100 == other.year % 100;
        boolean isSame = day == other.day && month == other.month;
        boolean isSwapped = (isSwappable || other.isSwappable) && day == other.month && month == other.day;
        return isSameYear && (isSame || isSwapped);
    }

    boolean isAmong(List<Day> others) {
        for (Day other : others) {
            if (matches(other)) {
                return true;
            }
        }
        return false;
    }
}
