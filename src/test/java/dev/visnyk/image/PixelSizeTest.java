package dev.visnyk.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PixelSizeTest {
    private static PixelSize size(byte[] bytes) throws IOException {
        return PhotoHeader.read(bytes).size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void sizeIsInTheHeader(String format) throws IOException {
        assertThat(size(picture(format))).isEqualTo(new PixelSize(7, 3));
    }

    @Test
    void sizeOfExtendedWebpIsThatOfItsCanvas() throws IOException {
        ByteBuffer file = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(22).put(ascii("WEBP"));
        file.put(ascii("VP8X")).putInt(10).putInt(0);
        file.put(new byte[] {6, 0, 0}).put(new byte[] {2, 0, 0});

        assertThat(size(file.array())).isEqualTo(new PixelSize(7, 3));
    }

    @ParameterizedTest
    @CsvSource({"1, 7, 3", "2, 7, 3", "3, 7, 3", "4, 7, 3", "5, 3, 7", "6, 3, 7", "7, 3, 7", "8, 3, 7"})
    void photoThatTheCameraTurnedHasTheSizeThatIsShown(int orientation, int width, int height) throws IOException {
        assertThat(size(turned(orientation))).isEqualTo(new PixelSize(width, height));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <svg width="7" height="3"/>                          | 7  | 3
                    <svg width="7px" height="3px"/>                      | 7  | 3
                    <svg viewBox="0 0 7 3"/>                             | 7  | 3
                    <svg width="100%" viewBox="0,0,7.4,2.6"/>            | 7  | 3
                    <svg width="14" height="6" viewBox="0 0 7 3"/>       | 14 | 6
                    <?xml version="1.0"?><!-- x --><svg/>                | 0  | 0
                    <svg width="9999999999" height="-1"/>                | 0  | 0
                    """)
    void sizeOfAnSvgIsStatedOrThatOfItsViewBox(String svg, int width, int height) throws IOException {
        assertThat(size(svg.getBytes(StandardCharsets.UTF_8))).isEqualTo(new PixelSize(width, height));
    }

    @Test
    void anythingElseIsNoPicture() throws IOException {
        assertThatThrownBy(() -> size(new byte[0])).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> size(ascii("no picture"))).isInstanceOf(IOException.class);
        byte[] cut = Arrays.copyOf(picture("png"), 12);
        assertThatThrownBy(() -> size(cut)).isInstanceOf(IOException.class);
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(7, 3, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    /** A JPEG with an Exif block (CIPA DC-008) of one entry, the orientation, after its first marker. */
    private static byte[] turned(int orientation) throws IOException {
        byte[] jpeg = picture("jpg");
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34).put(ascii("Exif\0\0"));
        exif.put(ascii("MM\0*")).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        return ByteBuffer.allocate(jpeg.length + exif.capacity())
                .put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
