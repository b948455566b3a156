package dev.visnyk.check;

import dev.visnyk.i18n.LanguageTag;
import java.util.ArrayList;
import java.util.List;

/** Reads what a text states in numbers. */
final class Facts {
    private Facts() {}

    /** The numbers, in their order. */
    static List<Figure> figures(ReadText text) {
        String tag = text.language().tag();
        boolean hasDecimalPoint = LanguageTag.base(tag).equals("en");
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < text.passages().size(); i++) {
            List<Token> tokens = Tokens.of(text.passages().get(i).text());
            DayReader days = new DayReader(i, tokens, Months.forTag(tag));
            days.read();
            figures.addAll(new FigureReader(i, tokens, days, hasDecimalPoint).read());
        }
        return figures;
    }

    /** The days, in their order. */
    static List<Day> days(ReadText text) {
        Months months = Months.forTag(text.language().tag());
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < text.passages().size(); i++) {
            String passage = text.passages().get(i).text();
            if (Tokens.hasDigit(passage)) {
                days.addAll(new DayReader(i, Tokens.of(passage), months).read());
            }
        }
        return days;
    }
}
