package dev.visnyk.check;

import dev.visnyk.i18n.LanguageTag;
import java.util.ArrayList;
import java.util.List;

/**
 * What a text states in numbers.
 *
 * @param figures the numbers, in their order
 * @param days the days, in their order
 * @param quotations how much it quotes
 */
record Facts(List<Figure> figures, List<Day> days, Quotations.Count quotations) {
    static Facts of(ReadText text) {
        String tag = text.language().tag();
        boolean hasDecimalPoint = LanguageTag.base(tag).equals("en");
        Months months = Months.forTag(tag);
        List<Figure> figures = new ArrayList<>();
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < text.passages().size(); i++) {
            List<Token> tokens = Tokens.of(text.passages().get(i).text());
            DayReader reader = new DayReader(i, tokens, months);
            if (text.census(i).hasDigits()) {
                days.addAll(reader.read());
            }
            figures.addAll(new FigureReader(i, tokens, reader, hasDecimalPoint).read());
        }
        return new Facts(List.copyOf(figures), List.copyOf(days), Quotations.count(text));
    }
}
