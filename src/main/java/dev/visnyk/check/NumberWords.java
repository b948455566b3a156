package dev.visnyk.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Words that mean numbers, in Ukrainian, Russian and English together: no word of one means another number in the other two.
 * Words are given in lower case without apostrophes. A stem, written with a star, stands for all words that begin so.
 */
final class NumberWords {
    private static final int SHORTEST_STEM = 3;

    /** Words by a mark of their first letters, to pass over most others at once; longer ones come first. */
    private static final Entry[][] BY_BEGINNING = new Entry[1 << 13][];

    static {
        words("0", "zero nought нуль нуля ноль ноля");
        words("1", "one first single один одна одне одного одній одну одним перш* одно одной одном перв*");
        words(
                "2",
                "two second twice both couple два дві двох двом двома двоє обидва обидві друг* двічі удвічі вдвічі дво*");
        words("2", "две двух двум двумя двое оба обе втор* дважды вдвое двух*");
        words(
                "3",
                "three third triple три трьох трьом трьома троє трет* тричі утричі втричі трьо* трех* трем тремя трое трёх*");
        words("4", "four* чотир* четверо четверт* четыр*");
        words(
                "5",
                "five fifth пять пяти пятьом пятьма пятеро пятий пята пяте пятого пятої пятый пятая пятое пятой пятью пятир*");
        words("6", "six sixth шість шести шістьма шестеро шост* шесть шест* шестью шестир*");
        words("7", "seven seventh сім семи сімома семеро сьом* семь семью седьм* семир*");
        words("8", "eight eighth вісім восьми восьм* восемь восемью восьмир*");
        words("9", "nine ninth девять девяти девятеро девят*");
        words("10", "ten tenth десять десяти десят*");
        words("11", "eleven* одинадцят* одиннадцат*");
        words("12", "twelve twelfth дванадцят* двенадцат*");
        words("13", "thirteen* тринадцят* тринадцат*");
        words("14", "fourteen* чотирнадцят* четырнадцат*");
        words("15", "fifteen* пятнадцят* пятнадцат*");
        words("16", "sixteen* шістнадцят* шестнадцат*");
        words("17", "seventeen* сімнадцят* семнадцат*");
        words("18", "eighteen* вісімнадцят* восемнадцат*");
        words("19", "nineteen* девятнадцят* девятнадцат*");
        words("20", "twent* двадцят* двадцат*");
        words("24", "сутки суток сутках доба доби добу");
        words("30", "thirt* тридцят* тридцат*");
        words("40", "fort* сорок*");
        words("50", "fift* пятдесят* пятьдесят* пятидесят*");
        words("60", "sixt* шістдесят* шестдесят* шестьдесят* шестидесят*");
        words("70", "sevent* сімдесят* семдесят* семьдесят* семидесят*");
        words("80", "eight* вісімдесят* восемьдесят* восьмидесят*");
        words("90", "ninet* девяност*");
        words("100", "сто ста сот");
        words("200", "двісті двохсот двомстам двести двухсот двумстам");
        words("300", "триста трьохсот трьомстам трехсот трёхсот тремстам трёмстам");
        words("400", "чотириста чотирьохсот чотирьомстам четыреста четырехсот четырёхсот четыремстам четырёмстам");
        words("500", "пятсот* пятисот* пятист* пятьсот");
        words("600", "шістсот* шестисот* шестист* шестьсот");
        words("700", "сімсот* семисот* семист* семьсот");
        words("800", "вісімсот* восьмисот* восьмист* восемьсот");
        words("900", "девятсот* девятисот* девятист* девятьсот");
        words("0.5", "half halves половин* пів пол наполовину");
        words("0.25", "quarter чверть чверті чвертю четверть четверти");
        words("1.5", "півтора півтори полтора полторы полутора півтор*");
        words("500000", "півмільйон* полмиллион*");
        scales("10", "decade decades десятк* десяток десятиліт* десятилет*");
        scales("12", "dozen dozens дюжин*");
        scales("100", "hundred hundreds сотн* сотень сотен century centuries столітт* столет*");
        scales("1000", "k к тис тисяч* тыс тысяч* thousand thousands тисячн*");
        scales("1000000", "m mn mln млн мільйон* миллион* million millions");
        scales("1000000000", "b bn млрд мільярд* миллиард* billion billions");
        scales("1000000000000", "tn трлн трильйон* триллион* trillion trillions");
    }

    private NumberWords() {}

    /**
     * A word or a stem.
     *
     * @param isStem whether it stands for all words that begin so
     * @param isScale whether it multiplies a number and is none itself
     */
    private record Entry(String letters, boolean isStem, boolean isScale, BigDecimal value) {
        boolean is(String word) {
            return isStem ? word.startsWith(letters) : word.equals(letters);
        }
    }

    private static void words(String value, String words) {
        put(new BigDecimal(value), words, false);
    }

    private static void scales(String value, String words) {
        put(new BigDecimal(value), words, true);
    }

    private static void put(BigDecimal value, String words, boolean isScale) {
        for (String word : words.split(" ")) {
            boolean isStem = word.endsWith("*");
            String letters = isStem ? word.substring(0, word.length() - 1) : word;
            put(new Entry(letters, isStem, isScale, value));
        }
    }

    private static void put(Entry entry) {
        int beginning = beginning(entry.letters, 0, Math.min(SHORTEST_STEM, entry.letters.length()));
        Entry[] others = BY_BEGINNING[beginning];
        Entry[] all = others == null ? new Entry[1] : Arrays.copyOf(others, others.length + 1);
        all[all.length - 1] = entry;
        // A whole word goes before any stem, and a long stem before a short one.
        Arrays.sort(
                all,
                Comparator.comparing(Entry::isStem)
                        .thenComparing(it -> it.letters().length(), Comparator.reverseOrder()));
        BY_BEGINNING[beginning] = all;
    }

    /** Whether a word can be one of these; false for most others. */
    static boolean mayBe(Token word) {
        String text = word.passage();
        int end = Math.min(word.end(), word.start() + SHORTEST_STEM);
        for (int i = word.start(); i < end; i++) {
            if (!Tokens.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return BY_BEGINNING[beginning(text, word.start(), end)] != null;
    }

    private static int beginning(String text, int start, int end) {
        int mark = 0;
        for (int i = start; i < end; i++) {
            mark = 31 * mark + Character.toLowerCase(text.charAt(i));
        }
        return mark & (BY_BEGINNING.length - 1);
    }

    /** What a word counts: 2 for "two", "дві", "second". */
    static @Nullable BigDecimal value(String word) {
        return find(word, false);
    }

    /** What a word multiplies by: 1000 for "thousand", "тис", "тысяч". */
    static @Nullable BigDecimal scale(String word) {
        return find(word, true);
    }

    private static @Nullable BigDecimal find(String word, boolean isScale) {
        Entry[] entries = BY_BEGINNING[beginning(word, 0, Math.min(SHORTEST_STEM, word.length()))];
        if (entries != null) {
            for (Entry entry : entries) {
                if (entry.isScale() == isScale && entry.is(word)) {
                    return entry.value();
                }
            }
        }
        return null;
    }
}
