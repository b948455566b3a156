package dev.visnyk.check;

import dev.visnyk.check.Figure.Weight;
import dev.visnyk.check.Units.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a passage, with what stands beside them: {@code 10 тис.}, {@code $10-15 million}, {@code 6.30 pm},
 * {@code 5-го}, {@code the 1990s}, {@code у 14-му}, {@code двадцять п’ять}, {@code XXI}.
 *
 * <p>All that a number may mean becomes a key of it, so that a doubtful reading leaves things out rather than makes them up.
 */
final class FigureReader {
    private static final Set<String> CONNECTORS =
            Set.of("and", "to", "or", "та", "і", "й", "до", "по", "чи", "або", "и", "или");

    /** From here on a scale is a part of the number; a century or a dozen may as well be what is counted. */
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** 17-му, 17-ого. */
    private static final int LONGEST_ENDING = 3;

    /** тис., тыс., млн, млрд. */
    private static final int LONGEST_ABBREVIATION = 4;

    private final int passage;
    private final List<Token> tokens;
    private final DayReader days;
    private final boolean hasDecimalPoint;
    private final List<FigureDraft> drafts = new ArrayList<>();
    private int at;

    FigureReader(int passage, List<Token> tokens, DayReader days, boolean hasDecimalPoint) {
        this.passage = passage;
        this.tokens = tokens;
        this.days = days;
        this.hasDecimalPoint = hasDecimalPoint;
    }

    /** The numbers, in the order of the text. */
    List<Figure> read() {
        while (at < tokens.size()) {
            FigureDraft draft = draft(tokens.get(at));
            if (draft == null) {
                at++;
            } else {
                drafts.add(draft);
                at = draft.last + 1;
            }
        }
        for (int i = 1; i < drafts.size(); i++) {
            join(drafts.get(i - 1), drafts.get(i));
        }
        return drafts.stream().map(this::figure).toList();
    }

    private @Nullable FigureDraft draft(Token token) {
        return switch (token.kind()) {
            case NUMBER -> inDigits(token);
            case WORD -> inWords(token);
            case MARK -> null;
        };
    }

    private Figure figure(FigureDraft draft) {
        Token first = tokens.get(draft.first);
        String text =
                first.passage().substring(first.start(), tokens.get(draft.last).end());
        Weight weight = draft.required ? Weight.REQUIRED : Weight.OPTIONAL;
        return new Figure(
                passage,
                first.start(),
                text,
                days.isTaken(draft.first) ? Weight.OF_DAY : weight,
                draft.measure,
                draft.value(),
                draft.keys);
    }

    private FigureDraft inDigits(Token token) {
        Numeral numeral = Numeral.parse(token.text(), hasDecimalPoint);
        FigureDraft draft = new FigureDraft(at, numeral.values());
        if (numeral.values().isEmpty()) {
            draft.keys.add(token.text());
        }
        boolean isDesignation = isDesignation();
        draft.required = !isDesignation && !days.isTaken(at) && numeral.digits() >= 2;
        if (days.isTaken(at) || isDesignation) {
            for (int i = 0; i < numeral.parts().size(); i++) {
                draft.keys.add(FigureDraft.key(new BigDecimal(numeral.part(i))));
            }
            return draft;
        }
        if (numeral.separators().equals(":")) {
            // A score is written as 3:1 or 3-1.
            draft.keys.add(numeral.parts().get(0) + "-" + numeral.parts().get(1));
            draft.required = numeral.minutes() != null;
        }
        Times.add(draft, numeral, next(draft));
        if (at > 0
                && token.isTwoDigits()
                && tokens.get(at - 1).isMark("'’")
                && tokens.get(at - 1).touches(token)) {
            draft.shortYear();
        }
        ending(draft, numeral);
        unit(draft);
        return draft;
    }

    /** Whether the number belongs to a name: F-16, G20, Су-35. */
    private boolean isDesignation() {
        if (at == 0) {
            return false;
        }
        Token before = tokens.get(at - 1);
        boolean touches = before.touches(tokens.get(at));
        if (touches && before.isMark("-–‑") && at > 1) {
            return tokens.get(at - 2).isWord() && tokens.get(at - 2).touches(before);
        }
        return touches && (before.isWord() || before.isMark("_"));
    }

    /** What is joined to the number: "5-го", "5th", "1990-х", "1990s", "10k". */
    private void ending(FigureDraft draft, Numeral numeral) {
        int word = at + 1;
        if (word + 1 < tokens.size()
                && tokens.get(word).isMark("-‑")
                && tokens.get(at).touches(tokens.get(word))) {
            word++;
        }
        if (word >= tokens.size()
                || !tokens.get(word).isWord()
                || !tokens.get(word - 1).touches(tokens.get(word))) {
            return;
        }
        int year = numeral.plain();
        if (year >= 1000 && year % 10 == 0) {
            draft.keys.add(Integer.toString(year % 100));
        }
        String ending = tokens.get(word).word();
        BigDecimal scale = NumberWords.scale(ending);
        if (word > at + 1 && ending.length() <= LONGEST_ENDING && tokens.get(at).isTwoDigits()) {
            draft.shortYear();
        }
        if (scale == null) {
            // 247sports and 2fa are names.
            draft.required &= word > at + 1 || ending.length() <= 3;
            draft.measure = Units.measure(ending);
            draft.last = word;
        } else if (word > at + 1) {
            multiplyBy(draft, scale);
            draft.last = word;
        } else if (ending.length() == 1) {
            draft.multiply(scale);
            draft.required = true;
            draft.last = word;
        }
    }

    /** The scale, percent or currency before or behind the number. */
    private void unit(FigureDraft draft) {
        for (Token next = next(draft); next != null && next.isWord(); next = next(draft)) {
            BigDecimal scale = next.length() == 1 ? null : NumberWords.scale(next.word());
            if (scale == null) {
                break;
            }
            multiplyBy(draft, scale);
            draft.last++;
            boolean isShort = next.length() <= LONGEST_ABBREVIATION;
            if (isShort
                    && draft.last + 1 < tokens.size()
                    && tokens.get(draft.last + 1).isMark(".")) {
                draft.last++;
            }
        }
        measure(draft);
        boolean isMoney = at > 0 && tokens.get(at - 1).isMark(Units.CURRENCIES);
        boolean isPercent = false;
        Token next = next(draft);
        if (next != null) {
            isMoney |= next.isMark(Units.CURRENCIES) || (next.isWord() && Units.isMoney(next.word()));
            isPercent = next.isMark("%") || (next.isWord() && Units.isPercent(next.word()));
        }
        draft.required |= isMoney || isPercent;
        draft.required &= !isMoney || !isInBrackets();
    }

    /** Whether the number opens a remark in brackets, where amounts in other currencies stand: $10 (about 415 грн). */
    private boolean isInBrackets() {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            if (tokens.get(i).isMark("(")) {
                return true;
            }
        }
        return false;
    }

    private static void multiplyBy(FigureDraft draft, BigDecimal scale) {
        draft.scale = draft.scale.multiply(scale);
        if (scale.compareTo(THOUSAND) >= 0) {
            draft.keys.clear();
            draft.required = true;
        }
        draft.multiply(draft.scale);
    }

    /** The system of what is measured, behind a hyphen too: "85 miles", "a six-foot wall", "5-метровий". */
    private void measure(FigureDraft draft) {
        int word = draft.last + 1;
        if (word + 1 < tokens.size() && tokens.get(word).isMark("-")) {
            word++;
        }
        if (draft.measure == Measure.NONE && word < tokens.size()) {
            draft.measure = Units.measure(tokens.get(word), word + 1 < tokens.size() ? tokens.get(word + 1) : null);
        }
    }

    private @Nullable Token next(FigureDraft draft) {
        return draft.last + 1 < tokens.size() ? tokens.get(draft.last + 1) : null;
    }

    private @Nullable FigureDraft inWords(Token token) {
        if (!NumberWords.mayBe(token) && !Roman.mayBe(token)) {
            return null;
        }
        String word = token.word();
        BigDecimal scale = word.length() == 1 ? null : NumberWords.scale(word);
        BigDecimal value = scale == null ? NumberWords.value(word) : null;
        if (value == null) {
            if (Units.measure(word) == Measure.IMPERIAL && word.startsWith("mil")) {
                FigureDraft mile = new FigureDraft(at, List.of(BigDecimal.ONE));
                mile.measure = Measure.IMPERIAL;
                return mile;
            }
            return scale == null ? roman(token) : alone(scale);
        }
        int last = at;
        BigDecimal sum = value;
        BigDecimal part = value;
        for (int i = at + 1; i < tokens.size(); i++) {
            Token other = tokens.get(i);
            if (other.isMark("-") || (other.isWord() && other.text().equals("and"))) {
                continue;
            }
            BigDecimal more = other.isWord() ? NumberWords.value(other.word()) : null;
            if (more == null
                    || more.signum() <= 0
                    || more.precision() - more.scale() >= part.precision() - part.scale()) {
                break;
            }
            sum = sum.add(more);
            part = more;
            last = i;
        }
        FigureDraft draft = new FigureDraft(at, List.of(sum));
        draft.keys.add(FigureDraft.key(value));
        if (sum.scale() > 0) {
            draft.keys.add(FigureDraft.key(sum.movePointRight(2)));
        }
        draft.last = last;
        Token next = next(draft);
        if (next != null && next.isWord() && next.text().equals("a")) {
            draft.last++;
        }
        unit(draft);
        draft.required = false;
        return draft;
    }

    /** A word that multiplies nothing: "a thousand", "тисяча сто". */
    private FigureDraft alone(BigDecimal scale) {
        FigureDraft draft = new FigureDraft(at, List.of(BigDecimal.ONE));
        draft.keys.clear();
        draft.scale = scale;
        draft.multiply(scale);
        return draft;
    }

    private @Nullable FigureDraft roman(Token token) {
        int value = Roman.value(token);
        return value > 0 ? new FigureDraft(at, List.of(new BigDecimal(value))) : null;
    }

    /** Lets "10–15 thousand" be two thousands, and "2 million 300 thousand" one number. */
    private void join(FigureDraft draft, FigureDraft next) {
        boolean isNext = next.first == draft.last + 1;
        boolean isConnected = next.first == draft.last + 2 && isConnector(tokens.get(draft.last + 1));
        if (isConnected && tokens.get(draft.last + 1).isMark("-–—:")) {
            String score = tokens.get(draft.first).text() + "-"
                    + tokens.get(next.first).text();
            draft.keys.add(score);
            next.keys.add(score);
        }
        if (isConnected && next.isShortYear && tokens.get(draft.first).isTwoDigits()) {
            draft.shortYear();
        }
        if (isConnected && draft.measure == Measure.NONE) {
            draft.measure = next.measure;
        }
        if (isConnected && draft.scale.compareTo(next.scale) < 0) {
            draft.multiply(next.scale);
        }
        if ((isNext || isConnected) && draft.scale.compareTo(next.scale) > 0) {
            String sum = FigureDraft.key(draft.value().add(next.value()));
            draft.keys.add(sum);
            next.keys.add(sum);
        }
    }

    private static boolean isConnector(Token token) {
        return token.isMark("-–—") || (token.isWord() && token.length() <= 3 && CONNECTORS.contains(token.text()));
    }
}
