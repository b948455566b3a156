package dev.visnyk.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.model.Focal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CropTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WIDE    | 4000 | 3000 | ''           | 0    | 375  | 4000 | 2250
            WIDE    | 4000 | 3000 | top          | 0    | 0    | 4000 | 2250
            WIDE    | 4000 | 3000 | 50,100       | 0    | 750  | 4000 | 2250
            SQUARE  | 4000 | 3000 | 0,0          | 0    | 0    | 3000 | 3000
            SQUARE  | 4000 | 3000 | 60%, 50%     | 900  | 0    | 3000 | 3000
            SQUARE  | 4000 | 3000 | bottom-right | 1000 | 0    | 3000 | 3000
            CLASSIC | 4000 | 3000 | 10,10        | 0    | 0    | 4000 | 3000
            CLASSIC | 3000 | 4000 | 50 25        | 0    | 0    | 3000 | 2250
            WHOLE   | 7    | 3    | left         | 0    | 0    | 7    | 3
            WIDE    | 1    | 1    | ''           | 0    | 0    | 1    | 1
            SQUARE  | 9000 | 1    | right        | 7500 | 0    | 1    | 1
            """)
    void cropsAreAsNearToTheFocalPointAsEdgesAllow(
            Crop crop, int width, int height, String focal, int left, int top, int partWidth, int partHeight) {
        Focal point = Focal.parse(focal).orElseThrow();

        assertThat(crop.of(new PixelSize(width, height), point))
                .isEqualTo(new Crop.Part(left, top, partWidth, partHeight));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"middle", "101,5", "5", "5,5,5", "-1,5", "NaN,1"})
    void whatIsNoPointIsNone(String text) {
        assertThat(Focal.parse(text)).isEmpty();
    }
}
