package dev.visnyk.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluralsTest {
    private static final String ALL =
            "ar bg cs da de el en es et fi fr ga he hr hu it lt lv mt nl pl pt pt-PT ro ru sk sl sv uk";

    /** Samples of CLDR 49, supplemental/plurals.xml. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uk ru | one: 1 21 101 1001 1000001 | few: 2 3 4 22 102 | many: 0 5 11 12 14 25 111 112 1000000 | other: 0.0 1.5 10.0",
                "en de nl sv et fi | one: 1 | other: 0 2 21 1.0 0.5",
                "bg el hu | one: 1 1.0 1.00 | other: 0 2 11 0.5 1.1",
                "da | one: 1 1.0 0.1 1.6 | other: 0 2 2.1 0.0",
                "es | one: 1 1.0 1.000 | many: 1000000 2000000 | other: 0 2 0.1 1000001 1000000.0",
                "fr pt | one: 0 1 0.0 1.5 | many: 1000000 | other: 2 17 2.0 1000000.0",
                "it pt-PT pt_pt | one: 1 | many: 1000000 | other: 0 2 1.0 0.5 1000000.0",
                "cs sk | one: 1 | few: 2 3 4 | many: 0.0 1.5 1.0 | other: 0 5 22",
                "pl | one: 1 | few: 2 4 22 104 | many: 0 5 11 12 14 21 112 1000000 | other: 0.0 1.5",
                "hr | one: 1 21 0.1 2.1 10.21 | few: 2 4 22 0.2 1.3 | other: 0 5 11 12 0.0 0.5 0.11 0.12",
                "lt | one: 1 21 1.0 | few: 2 9 22 2.0 | many: 0.1 1.5 | other: 0 10 11 19 0.0 10.0",
                "lv | zero: 0 10 11 19 20 0.0 0.11 11.0 | one: 1 21 1.0 0.1 0.21 1.111 | other: 2 9 22 0.2 0.22",
                "ga | one: 1 1.0 | two: 2 2.0 | few: 3 6 3.0 | many: 7 10 10.0 | other: 0 11 0.5 2.5",
                "mt | one: 1 1.0 | two: 2 | few: 0 3 10 103 0.0 | many: 11 19 111 | other: 20 101 102 0.5",
                "ro | one: 1 | few: 0 2 19 101 119 0.0 1.5 | other: 20 100 120",
                "sl | one: 1 101 | two: 2 102 | few: 3 4 103 0.0 1.5 | other: 0 5 11 100",
                "ar | zero: 0 0.0 | one: 1 1.0 | two: 2 2.0 | few: 3 10 103 3.0 | many: 11 99 111 11.0 | other: 100 101 102 200 0.1 10.1",
                "he | one: 1 0.0 0.5 | two: 2 | other: 0 3 10 20 1.0 2.0 1.5",
                "ja xx und | other: 0 1 2 1.5",
            })
    void each_language_follows_the_rules_of_cldr(ArgumentsAccessor row) {
        for (String tag : row.getString(0).split(" ", -1)) {
            Plurals plurals = Plurals.forTag(tag);
            Set<PluralCategory> expected = EnumSet.noneOf(PluralCategory.class);
            for (int column = 1; column < row.size(); column++) {
                String[] samples = row.getString(column).split(":? ", -1);
                PluralCategory category = PluralCategory.ofKeyword(samples[0]).orElseThrow();
                expected.add(category);
                for (int i = 1; i < samples.length; i++) {
                    assertThat(plurals.category(samples[i]))
                            .as(tag + " " + samples[i])
                            .isEqualTo(category);
                    if (!samples[i].contains(".")) {
                        assertThat(plurals.category(Long.parseLong(samples[i])))
                                .as(tag + " " + samples[i])
                                .isEqualTo(category);
                    }
                }
            }
            assertThat(plurals.categories()).as(tag).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void the_categories_are_exactly_those_that_numbers_have() {
        for (String tag : ALL.split(" ", -1)) {
            Plurals plurals = Plurals.forTag(tag);
            Set<PluralCategory> met = EnumSet.of(plurals.category(1_000_000));
            for (int n = 0; n < 300; n++) {
                met.add(plurals.category(n));
                met.add(plurals.category(n + ".0"));
                met.add(plurals.category(n + ".5"));
            }

            assertThat(plurals.categories()).as(tag).containsExactlyElementsOf(met);
        }
    }

    @Test
    void the_sign_does_not_matter() {
        assertThat(Plurals.forTag("uk").category(-21)).isEqualTo(PluralCategory.ONE);
        assertThat(Plurals.forTag("uk").category("-1.5")).isEqualTo(PluralCategory.OTHER);
        assertThat(Plurals.forTag("uk").category("+2")).isEqualTo(PluralCategory.FEW);
    }

    @Test
    void huge_numbers_have_a_category() {
        Plurals ukrainian = Plurals.forTag("uk");

        assertThat(ukrainian.category(Long.MIN_VALUE)).isEqualTo(PluralCategory.MANY);
        assertThat(ukrainian.category(Long.MAX_VALUE - 5)).isEqualTo(PluralCategory.FEW);
        assertThat(ukrainian.category("9".repeat(50) + "21")).isEqualTo(PluralCategory.ONE);
        assertThat(Plurals.forTag("en").category("1" + "0".repeat(30) + "1")).isEqualTo(PluralCategory.OTHER);
        assertThat(Plurals.forTag("en").category(1_000_000_000_000_000_001L)).isEqualTo(PluralCategory.OTHER);
        assertThat(Plurals.forTag("en").category(-1_000_000_000_000_000_001L)).isEqualTo(PluralCategory.OTHER);
        assertThat(Plurals.forTag("en").category("0".repeat(30) + "1")).isEqualTo(PluralCategory.ONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "1.", ".5", "1,5", "1e3", "one", "1.5.2", " 1", "٣"})
    void what_is_no_decimal_number_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plurals.forTag("uk").category(text))
                .withMessage("not a decimal number: \"" + text + "\"");
    }

    @Test
    void keywords_are_spelt_as_in_cldr() {
        assertThat(Arrays.stream(PluralCategory.values())
                        .map(PluralCategory::keyword)
                        .collect(Collectors.joining(" ")))
                .isEqualTo("zero one two few many other");
        assertThat(PluralCategory.ofKeyword("few")).contains(PluralCategory.FEW);
        assertThat(PluralCategory.ofKeyword("Few")).isEmpty();
        assertThat(PluralCategory.ofKeyword("")).isEmpty();
    }
}
