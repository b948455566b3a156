package dev.visnyk.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.number.FormattedNumber;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plural categories and orders of words against those of ICU, which is made by the keepers of CLDR. */
class IcuOracleTest {
    private static final String UKRAINIAN = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя";
    private static final String RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "he", "hr", "hu", "it", "lt",
                "lv", "mt", "nl", "pl", "pt", "pt-PT", "ro", "ru", "sk", "sl", "sv", "uk", "ja"
            })
    void plural_categories_are_those_of_icu(String tag) {
        Plurals ours = Plurals.forTag(tag);
        IcuPlurals theirs = new IcuPlurals(tag);

        for (int n = 0; n <= 1000; n++) {
            assertThat(ours.category(n).keyword()).as("%s %d", tag, n).isEqualTo(theirs.category(Integer.toString(n)));
        }
        for (int tenths = 0; tenths <= 1300; tenths++) {
            String one = BigDecimal.valueOf(tenths, 1).toPlainString();
            String two = BigDecimal.valueOf(tenths, 2).toPlainString();
            assertThat(ours.category(one).keyword()).as(tag + " " + one).isEqualTo(theirs.category(one));
            assertThat(ours.category(two).keyword()).as(tag + " " + two).isEqualTo(theirs.category(two));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void plural_categories_of_large_numbers_are_those_of_icu(long seed) {
        Random random = new Random(seed);
        for (String tag : new String[] {"uk", "ru", "en", "fr", "es", "it", "pt", "ar", "pl", "lv", "mt", "ga"}) {
            IcuPlurals theirs = new IcuPlurals(tag);
            for (int i = 0; i < 500; i++) {
                long n = random.nextLong(1L << random.nextInt(1, 50));
                n -= random.nextBoolean() ? n % 1_000_000 : 0;
                assertThat(Plurals.forTag(tag).category(n).keyword())
                        .as("seed %d: %s %d", seed, tag, n)
                        .isEqualTo(theirs.category(Long.toString(n)));
            }
        }
    }

    /** Words without apostrophes: those ICU gives a place of their own, which is not what readers of Ukrainian expect. */
    @ParameterizedTest
    @CsvSource({"uk, 1", "uk, 2", "uk, 3", "ru, 1", "ru, 2", "ru, 3"})
    void words_are_in_the_order_of_icu(String tag, long seed) {
        Random random = new Random(seed);
        String letters = tag.equals("uk") ? UKRAINIAN : RUSSIAN;
        Collator theirs = Collator.getInstance(ULocale.forLanguageTag(tag));
        Comparator<String> ours = Collation.forTag(tag);

        for (int i = 0; i < 20_000; i++) {
            String stem = word(letters, random);
            String first = stem + word(letters, random);
            String second = stem + word(letters, random);
            assertThat(Integer.signum(ours.compare(first, second)))
                    .as("seed %d: %s and %s", seed, first, second)
                    .isEqualTo(Integer.signum(theirs.compare(first, second)));
        }
    }

    private static String word(String letters, Random random) {
        StringBuilder word = new StringBuilder();
        IntStream.range(0, random.nextInt(4)).forEach(i -> {
            String letter = String.valueOf(letters.charAt(random.nextInt(letters.length())));
            word.append(random.nextInt(5) == 0 ? letter.toUpperCase(Locale.ROOT) : letter);
        });
        return word.toString();
    }

    /** ICU's rules by the text of a number, so that 1 and 1.0 stay apart. */
    private static final class IcuPlurals {
        private final com.ibm.icu.text.PluralRules rules;
        private final LocalizedNumberFormatter formatter;

        IcuPlurals(String tag) {
            ULocale locale = ULocale.forLanguageTag(tag);
            rules = com.ibm.icu.text.PluralRules.forLocale(locale, PluralType.CARDINAL);
            formatter = NumberFormatter.withLocale(locale);
        }

        String category(String number) {
            BigDecimal value = new BigDecimal(number);
            FormattedNumber formatted = formatter
                    .precision(com.ibm.icu.number.Precision.fixedFraction(value.scale()))
                    .format(value);
            return rules.select(formatted);
        }
    }
}
