package dev.visnyk.check;

import java.util.Set;

/** Words and marks beside a number that say what it counts, and so make even a small number a fact. */
final class Units {
    static final String CURRENCIES = "$€£₴₽¥";

    private static final Set<String> PERCENT = Set.of(
            "percent",
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

    private Units() {}

    /** Whether a word, in lower case, is a unit of percent or of money. */
    static boolean isUnit(String word) {
        return PERCENT.contains(word) || MONEY.contains(word);
    }
}
