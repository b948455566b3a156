package dev.visnyk.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ResamplerTest {
    @Test
    void sameSizeIsTheSamePicture() {
        Pixels picture = noise(31, 17, 3);

        Pixels same = Resampler.scale(picture, 0, 0, 31, 17, 31, 17);

        assertThat(same.samples()).isEqualTo(picture.samples());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100, 333})
    void oneColourStaysThatColour(int width) {
        Pixels picture = Pixels.blank(400, 300, 4);
        Arrays.fill(picture.samples(), (byte) 201);

        Pixels scaled = Resampler.scale(picture, 0, 0, 400, 300, width, Math.max(1, width * 3 / 4));

        for (byte sample : scaled.samples()) {
            assertThat(sample & 0xff).isEqualTo(201);
        }
    }

    @Test
    void brightnessIsKept() {
        Pixels picture = noise(1000, 800, 3);

        Pixels scaled = Resampler.scale(picture, 0, 0, 1000, 800, 97, 71);

        assertThat(mean(scaled)).isCloseTo(mean(picture), Offset.offset(0.5));
    }

    @Test
    void partIsThatPart() {
        Pixels picture = Pixels.blank(90, 10, 3);
        for (int y = 0; y < 10; y++) {
            for (int x = 30; x < 60; x++) {
                picture.samples()[(y * 90 + x) * 3 + 1] = (byte) 255;
            }
        }

        Pixels part = Resampler.scale(picture, 30, 0, 30, 10, 15, 5);

        int middle = (2 * 15 + 7) * 3;
        assertThat(part.samples()[middle + 1] & 0xff).isEqualTo(255);
        assertThat(part.samples()[middle] & 0xff).isZero();
    }

    @ParameterizedTest
    @EnumSource(Orientation.class)
    void everyOrientationMovesEachPixelOnce(Orientation orientation) {
        Pixels picture = noise(5, 3, 3);

        Pixels turned = picture.turned(orientation);

        assertThat(turned.width()).isEqualTo(orientation.isSideways() ? 3 : 5);
        byte[] before = picture.samples().clone();
        byte[] after = turned.samples().clone();
        Arrays.sort(before);
        Arrays.sort(after);
        assertThat(after).isEqualTo(before);
    }

    private static Pixels noise(int width, int height, int channels) {
        Pixels picture = Pixels.blank(width, height, channels);
        new Random(1).nextBytes(picture.samples());
        return picture;
    }

    private static double mean(Pixels pixels) {
        double sum = 0;
        for (byte sample : pixels.samples()) {
            sum += sample & 0xff;
        }
        return sum / pixels.samples().length;
    }
}
