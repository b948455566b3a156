package dev.visnyk.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words and marks beside a number that say what it counts, and so make even a small number a fact. */
final class Units {
    static final String CURRENCIES = "$€£₴₽¥";

    private static final Set<String> PERCENT = Set.of(
            "percent",
            "cent",
            "percentage",
            "відсоток",
            "відсотка",
            "відсотки",
            "відсотків",
            "відсоткам",
            "відсотками",
            "процент",
            "проценти",
            "проценты",
            "процента",
            "процентів",
            "процентов");

    private static final Set<String> MONEY = Set.of(
            "грн",
            "гривень",
            "гривні",
            "гривня",
            "гривен",
            "гривны",
            "гривна",
            "hryvnia",
            "hryvnias",
            "uah",
            "руб",
            "рубль",
            "рубля",
            "рублів",
            "рублей",
            "ruble",
            "rubles",
            "roubles",
            "долар",
            "долари",
            "доларів",
            "долара",
            "доллар",
            "доллара",
            "долларов",
            "dollar",
            "dollars",
            "usd",
            "євро",
            "евро",
            "euro",
            "euros",
            "eur");

    private static final Map<String, Measure> MEASURES = new HashMap<>();

    static {
        measures(
                Measure.IMPERIAL,
                "mile miles mph foot feet ft inch inches yard yards pound pounds lb lbs ounce ounces stone acre acres gallon "
                        + "gallons degree degrees fahrenheit миля милі миль мили милях фут фута фути футы футів футов "
                        + "дюйм дюйма дюйми дюймів дюймов ярд ярда ярди ярды ярдів ярдов фунт фунта фунти фунтів фунтов");
        measures(
                Measure.METRIC,
                "km kmh kilometer kilometers kilometre kilometres meter meters metre metres cm kg kilogram kilograms "
                        + "celsius hectare hectares км м см мм кг га л тонн");
    }

    /** Beginnings of four or six letters. */
    private static final Map<String, Measure> METRIC_STEMS = Map.of(
            "кіломе",
            Measure.METRIC,
            "киломе",
            Measure.METRIC,
            "метр",
            Measure.METRIC,
            "сантим",
            Measure.METRIC,
            "кілогр",
            Measure.METRIC,
            "килогр",
            Measure.METRIC,
            "гектар",
            Measure.METRIC,
            "градус",
            Measure.METRIC,
            "літр",
            Measure.METRIC,
            "литр",
            Measure.METRIC);

    /** A system of measures. News converts between them, so numbers in one may stand for those in the other. */
    enum Measure {
        NONE,
        IMPERIAL,
        METRIC
    }

    private Units() {}

    private static void measures(Measure measure, String words) {
        int start = 0;
        while (start < words.length()) {
            int space = words.indexOf(' ', start);
            int end = space < 0 ? words.length() : space;
            MEASURES.put(words.substring(start, end), measure);
            start = end + 1;
        }
    }

    /** The system that a word, in lower case, is a measure of. */
    static Measure measure(String word) {
        Measure measure = MEASURES.get(word);
        for (int length = 4; measure == null && length <= Math.min(6, word.length()); length += 2) {
            measure = METRIC_STEMS.get(word.substring(0, length));
        }
        return measure == null ? Measure.NONE : measure;
    }

    /** The system that a unit belongs to, which is a word or the beginning of °C or °F. */
    static Measure measure(Token unit, @Nullable Token next) {
        if (unit.isWord()) {
            return measure(unit.word());
        }
        boolean isFahrenheit = next != null && next.text().equals("F");
        return unit.isMark("°") ? (isFahrenheit ? Measure.IMPERIAL : Measure.METRIC) : Measure.NONE;
    }

    static boolean isPercent(String word) {
        return PERCENT.contains(word);
    }

    static boolean isMoney(String word) {
        return MONEY.contains(word);
    }
}
