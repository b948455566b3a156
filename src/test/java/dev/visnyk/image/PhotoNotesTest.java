package dev.visnyk.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class PhotoNotesTest {
    private static final int BYLINE = 80;
    private static final int CREDIT = 110;
    private static final int COPYRIGHT = 116;
    private static final int CAPTION = 120;

    @Test
    void notesOfAgenciesAreRead() throws IOException {
        byte[] photo = withAgencyNotes(TestPhotos.jpeg(8, 8));

        assertThat(PhotoHeader.read(photo).notes())
                .isEqualTo(new PhotoNotes("Міст над річкою", "Агенція", "Іван", "", "© Агенція"));
    }

    @Test
    void newerNotesComeBeforeThem() throws IOException {
        byte[] photo = TestPhotos.withRights(
                withAgencyNotes(TestPhotos.jpeg(8, 8)), new Rights("Newer", "", "CC BY 4.0", "© Newer"));

        assertThat(PhotoHeader.read(photo).notes())
                .isEqualTo(new PhotoNotes("Міст над річкою", "Newer", "Іван", "CC BY 4.0", "© Newer"));
    }

    @Test
    void notesOfAPngAreRead() throws IOException {
        Rights rights = new Rights("A", "B", "https://c.example/", "D");
        byte[] png =
                Imprinter.imprint(TestPhotos.encoded(TestPhotos.thirds(9, 9), "png"), PhotoFormat.PNG, 9, 9, rights);

        assertThat(PhotoHeader.read(png).notes()).isEqualTo(new PhotoNotes("", "A", "B", "https://c.example/", "D"));
    }

    /** IPTC-IIM 4.2 in the resource 0x0404 of a segment APP13, in UTF-8, as its record 1:90 says. */
    private static byte[] withAgencyNotes(byte[] jpeg) {
        ByteArrayOutputStream records = new ByteArrayOutputStream();
        record(1, 90, "\u001b%G", records);
        record(2, BYLINE, "Іван", records);
        record(2, CREDIT, "Агенція", records);
        record(2, COPYRIGHT, "© Агенція", records);
        record(2, CAPTION, "Міст\n над річкою", records);
        ByteBuffer resource = ByteBuffer.allocate(14 + 12 + records.size() + records.size() % 2);
        resource.put("Photoshop 3.0\0".getBytes(StandardCharsets.US_ASCII));
        resource.put("8BIM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 0x0404)
                .putShort((short) 0);
        resource.putInt(records.size()).put(records.toByteArray());
        return TestPhotos.withSegment(jpeg, 0xed, resource.array());
    }

    private static void record(int record, int number, String text, ByteArrayOutputStream to) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        to.writeBytes(new byte[] {0x1c, (byte) record, (byte) number, 0, (byte) bytes.length});
        to.writeBytes(bytes);
    }
}
