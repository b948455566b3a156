package dev.visnyk.check;

import dev.visnyk.i18n.LanguageTag;
import dev.visnyk.markdown.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * What a text states in numbers.
 *
 * @param figures its numbers, in their order
 * @param days its days, in their order
 */
record Facts(List<Figure> figures, List<Day> days) {
    static Facts of(ReadText text) {
        String tag = text.language().tag();
        List<Figure> figures = new ArrayList<>();
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < text.passages().size(); i++) {
            Passage passage = text.passages().get(i);
            List<Token> tokens = Tokens.of(passage.text());
            DayReader reader = new DayReader(i, tokens, Months.forTag(tag));
            days.addAll(reader.read());
            figures.addAll(
                    new FigureReader(i, tokens, reader, LanguageTag.base(tag).equals("en")).read());
        }
        return new Facts(figures, days);
    }
}
