package dev.visnyk.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RegionalLocaleTest {
    @ParameterizedTest
    @CsvSource({"uk, uk_UA", "en, en_US", "ru, ru_RU", "ru-UA, ru_UA", "pt-PT, pt_PT", "zh-Hans-SG, zh_SG", "eo, eo"})
    void aTagIsALanguageAndARegion(String tag, String locale) {
        assertThat(RegionalLocale.of(tag)).isEqualTo(locale);
    }
}
