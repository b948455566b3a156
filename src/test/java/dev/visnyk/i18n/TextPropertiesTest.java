package dev.visnyk.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, tried on texts made at random of the characters that rules look at. */
class TextPropertiesTest {
    private static final String CHARACTERS =
            "абвгґеєжзиіїйяьЗГЇЙё AaZz09 -–—'’ʼ`\"«»„“”.,:/&<>_éßøж\u0301\u0306\u00A0\u200F北\uD83D\uDE00\n";

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void slugsAreIdempotentAndFitIntoUrls(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            String text = text(random);
            for (String tag : new String[] {"uk", "ru", "en"}) {
                String slug = Transliteration.slug(text, tag);
                assertThat(slug).as(text).matches("(?:[a-z0-9]+(?:-[a-z0-9]+)*)?");
                assertThat(Transliteration.slug(slug, tag)).as(text).isEqualTo(slug);
                String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
                assertThat(Transliteration.slug(decomposed, tag)).as(text).isEqualTo(slug);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void typographyIsIdempotentAndPutsInNoMarkup(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            String text = text(random);
            for (String tag : new String[] {"uk", "ru", "en", "de"}) {
                String set = Typographer.forTag(tag).apply(text);
                assertThat(Typographer.forTag(tag).apply(set))
                        .as(tag + " " + text)
                        .isEqualTo(set);
                assertThat(set.replaceAll("[^<>&]", "")).as(text).isEqualTo(text.replaceAll("[^<>&]", ""));
                assertThat(letters(set)).as(text).isEqualTo(letters(text));
            }
        }
    }

    /** Letters and digits only: typography changes none. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}\\p{M}]|\u02BC", "");
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(30); length > 0; length--) {
            text.appendCodePoint(CHARACTERS.codePointAt(CHARACTERS.offsetByCodePoints(
                    0, random.nextInt(CHARACTERS.codePointCount(0, CHARACTERS.length())))));
        }
        return text.toString();
    }
}
