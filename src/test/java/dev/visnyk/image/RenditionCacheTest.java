package dev.visnyk.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import dev.visnyk.asset.Fingerprint;
import dev.visnyk.binary.Hash;
import dev.visnyk.model.SourceFile;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RenditionCacheTest {
    private static final long DAY = 24 * 60 * 60 * 1000L;
    private static final Rights RIGHTS =
            new Rights("Агенція & Co", "Соломія Вербовська", "https://agency.example/terms", "© 2026 <Агенція>");
    private static final Encoders ENCODERS = Encoders.of(() -> true, Optional.empty());

    @TempDir
    private Path folder;

    private RenditionCache cache;

    @BeforeEach
    void beginEmpty() {
        cache = RenditionCache.at(folder.resolve("cache"), ENCODERS, 64 << 20);
    }

    @Test
    void leadHasAllItsRenditionsAndNoneIsEnlarged() throws IOException {
        ShownPhoto photo = lead(TestPhotos.jpeg(1000, 750), "", Rights.NONE);

        TreeMap<String, String> made = new TreeMap<>();
        cache.make(photo.renditions(), (rendition, bytes) -> made.put(rendition.path(), sizeIn(bytes)));

        assertThat(made.entrySet().stream()
                        .map(it -> it.getKey().replaceFirst("\\.[0-9a-z]+", "") + " " + it.getValue()))
                .containsExactlyInAnyOrder(
                        "/photos/photo-1000.jpg 1000x750",
                        "/photos/photo-1000.webp 1000x750",
                        "/photos/photo-640.jpg 640x480",
                        "/photos/photo-640.webp 640x480",
                        "/photos/photo-480.jpg 480x360",
                        "/photos/photo-480.webp 480x360",
                        "/photos/photo-320.jpg 320x240",
                        "/photos/photo-320.webp 320x240",
                        "/photos/photo-16x9-320.webp 320x180",
                        "/photos/photo-16x9-480.webp 480x270",
                        "/photos/photo-16x9-640.jpg 640x360",
                        "/photos/photo-16x9-640.webp 640x360",
                        "/photos/photo-16x9-1000.jpg 1000x563",
                        "/photos/photo-16x9-1000.webp 1000x563",
                        "/photos/photo-1x1-750.jpg 750x750");
    }

    @Test
    void smallerThanTheSmallestStaysAsSmall() throws IOException {
        ShownPhoto photo = shown(TestPhotos.jpeg(20, 10), PhotoUse.figure("photo.jpg", Rights.NONE));

        assertThat(photo.renditions().stream().map(it -> it.width() + "x" + it.height() + " " + it.format()))
                .containsExactly("20x10 WEBP", "20x10 JPEG");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 128, 0, 0", "2, 0, 0, 0, 128", "3, 0, 0, 0, 255", "4, 0, 255, 0, 0",
        "5, 1, 128, 0, 0", "6, 1, 255, 0, 0", "7, 1, 0, 0, 255", "8, 1, 0, 0, 128"
    })
    void photoIsUprightAsTheCameraNoted(int orientation, int sideways, int red, int green, int blue)
            throws IOException {
        byte[] jpeg = TestPhotos.turned(TestPhotos.jpeg(600, 300), orientation);
        ShownPhoto photo = shown(jpeg, PhotoUse.figure("photo.jpg", Rights.NONE));

        BufferedImage image = TestPhotos.decoded(cache.bytes(largest(photo)));

        assertThat(image.getWidth()).isEqualTo(sideways == 1 ? 300 : 600);
        assertColour(image, 8, 8, new Color(red, green, blue), 12);
    }

    @Test
    void cropKeepsTheFocalPoint() throws IOException {
        byte[] jpeg = TestPhotos.jpeg(900, 300);

        BufferedImage left = TestPhotos.decoded(cache.bytes(square(lead(jpeg, "0,50", Rights.NONE))));
        BufferedImage right = TestPhotos.decoded(cache.bytes(square(lead(jpeg, "right", Rights.NONE))));

        assertColour(left, 150, 250, Color.RED, 12);
        assertColour(right, 150, 250, Color.BLUE, 12);
    }

    @Test
    void fourInksBecomeColours() throws IOException {
        ShownPhoto photo = shown(TestPhotos.cyanInkJpeg(64, 64), PhotoUse.figure("photo.jpg", Rights.NONE));

        BufferedImage image = TestPhotos.decoded(cache.bytes(largest(photo)));

        Color cyan = new Color(image.getRGB(32, 32));
        assertThat(cyan.getBlue()).isGreaterThan(180);
        assertThat(cyan.getRed()).isLessThan(90);
    }

    @Test
    void sixteenBitsBecomeEight() throws IOException {
        BufferedImage deep = new BufferedImage(40, 40, BufferedImage.TYPE_USHORT_GRAY);
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 40; x++) {
                deep.getRaster().setSample(x, y, 0, 0x8000);
            }
        }
        ShownPhoto photo = shown(TestPhotos.encoded(deep, "png"), PhotoUse.figure("photo.jpg", Rights.NONE));

        BufferedImage image = TestPhotos.decoded(cache.bytes(largest(photo)));

        assertColour(image, 20, 20, new Color(128, 128, 128), 4);
    }

    @Test
    void transparencyIsKept() throws IOException {
        BufferedImage clear = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 40 * 20; i++) {
            clear.setRGB(i % 40, 10 + i / 40, 0x80ff0000);
        }
        ShownPhoto photo = shown(TestPhotos.encoded(clear, "png"), PhotoUse.figure("photo.jpg", RIGHTS));

        for (Rendition rendition : photo.renditions()) {
            BufferedImage image = TestPhotos.decoded(cache.bytes(rendition));
            assertThat(image.getRGB(5, 5) >>> 24).as(rendition.path()).isZero();
            assertThat(image.getRGB(5, 20) >>> 24).as(rendition.path()).isCloseTo(128, within(3));
            assertThat(image.getRGB(5, 20) >> 16 & 0xff).as(rendition.path()).isGreaterThan(220);
        }
        assertThat(photo.renditions().stream().map(Rendition::format))
                .containsExactly(PhotoFormat.WEBP, PhotoFormat.PNG);
    }

    @Test
    void coloursOfAWiderSpaceBecomeThoseOfTheWeb() throws IOException {
        Pixels linear = Pixels.blank(1, 1, 3);
        Arrays.fill(linear.samples(), (byte) 55);

        Pixels standard = PhotoDecoder.toStandardColours(linear, ColorSpace.getInstance(ColorSpace.CS_LINEAR_RGB));

        assertThat(standard.samples()[0] & 0xff).isCloseTo(128, within(3));
    }

    @ParameterizedTest
    @EnumSource(
            value = PhotoFormat.class,
            names = {"JPEG", "WEBP"})
    void rightsAreInEveryRenditionAndNothingElseIs(PhotoFormat format) throws Exception {
        byte[] jpeg = TestPhotos.turned(TestPhotos.jpeg(400, 300), 6);
        assertThat(metadata(jpeg).getFirstDirectoryOfType(GpsDirectory.class)).isNotNull();
        ShownPhoto photo = lead(jpeg, "", RIGHTS);

        for (Rendition rendition : photo.renditions()) {
            if (rendition.format() == format) {
                byte[] bytes = cache.bytes(rendition);
                Metadata metadata = metadata(bytes);
                assertThat(PhotoNotes.of(metadata))
                        .isEqualTo(new PhotoNotes(
                                "", RIGHTS.credit(), RIGHTS.author(), RIGHTS.license(), RIGHTS.copyright()));
                assertThat(metadata.getDirectoriesOfType(ExifDirectoryBase.class))
                        .isEmpty();
                assertThat(metadata.getDirectoriesOfType(GpsDirectory.class)).isEmpty();
                assertThat(TestPhotos.decoded(bytes).getWidth()).isEqualTo(rendition.width());
            }
        }
    }

    @Test
    void termsThatAreNoAddressAreTermsOfUse() throws Exception {
        ShownPhoto photo = lead(TestPhotos.jpeg(30, 30), "", new Rights("Visnyk", "", "CC BY 4.0"));

        PhotoNotes notes = PhotoNotes.of(metadata(cache.bytes(largest(photo))));

        assertThat(notes.license()).isEqualTo("CC BY 4.0");
        assertThat(notes.copyright()).isEqualTo("© Visnyk");
    }

    @Test
    void whatTheNewsroomDoesNotSayIsTakenFromThePhoto() throws IOException {
        byte[] jpeg = TestPhotos.withRights(TestPhotos.jpeg(30, 30), RIGHTS);

        Rights rights = lead(jpeg, "", new Rights("Visnyk", "", "")).rights();

        assertThat(rights).isEqualTo(new Rights("Visnyk", RIGHTS.author(), RIGHTS.license(), RIGHTS.copyright()));
    }

    @Test
    void otherRightsAreAnotherNameButTheSamePixels() throws IOException {
        byte[] jpeg = TestPhotos.jpeg(30, 30);
        Rendition before = largest(lead(jpeg, "", new Rights("A", "", "")));
        Rendition after = largest(lead(jpeg, "", new Rights("B", "", "")));
        cache.bytes(before);
        List<Path> files = files();

        cache.bytes(after);

        assertThat(after.path()).isNotEqualTo(before.path());
        assertThat(files()).isEqualTo(files).hasSize(1);
    }

    @Test
    void nothingIsMadeTwice() throws IOException {
        byte[] jpeg = TestPhotos.jpeg(700, 300);
        Rendition rendition = largest(lead(jpeg, "", RIGHTS));
        byte[] first = cache.bytes(rendition);

        Files.delete(rendition.photo().source().file());

        assertThat(cache.bytes(rendition)).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 8, 100})
    void whatIsBrokenInTheCacheIsMadeAgain(int length) throws IOException {
        Rendition rendition = largest(lead(TestPhotos.jpeg(700, 300), "", RIGHTS));
        byte[] first = cache.bytes(rendition);
        Path kept = files().get(0);
        byte[] broken = Arrays.copyOf(Files.readAllBytes(kept), length);
        Files.write(kept, broken);

        assertThat(cache.bytes(rendition)).isEqualTo(first);
        assertThat(Files.size(kept)).isGreaterThan(length);
    }

    @Test
    void cacheThatCannotBeWrittenCostsTimeOnly() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        RenditionCache blocked = RenditionCache.at(file.resolve("cache"), ENCODERS, 64 << 20);
        Rendition rendition = largest(lead(TestPhotos.jpeg(30, 30), "", RIGHTS));

        assertThat(blocked.bytes(rendition)).isEqualTo(cache.bytes(rendition));
    }

    @Test
    void whatNoBuildUsedForAMonthIsRemoved() throws IOException {
        Rendition used = largest(lead(TestPhotos.jpeg(30, 30), "", RIGHTS));
        Rendition unused = largest(lead(TestPhotos.jpeg(31, 31), "", RIGHTS));
        cache.bytes(unused);
        Path old = files().get(0);
        cache.bytes(used);
        Path kept = files().stream().filter(it -> !it.equals(old)).findFirst().orElseThrow();
        long now = 1_800_000_000_000L;
        for (Path file : List.of(old, kept)) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(now - 31 * DAY));
        }

        cache.lookThrough(Stream.of(used), now);

        assertThat(old).doesNotExist();
        assertThat(Files.getLastModifiedTime(kept).toMillis()).isEqualTo(now);
        Files.setLastModifiedTime(kept, FileTime.fromMillis(now - 31 * DAY));
        cache.lookThrough(Stream.of(), now + DAY / 2);
        assertThat(kept).as("once a day is enough").exists();
        cache.lookThrough(Stream.of(), now + 2 * DAY);
        assertThat(kept).doesNotExist();
    }

    @Test
    void photoThatEndsEarlyIsBroken() throws IOException {
        byte[] whole = TestPhotos.jpeg(700, 300);
        for (byte[] photo : List.of(whole, TestPhotos.encoded(TestPhotos.thirds(700, 300), "png"))) {
            byte[] cut = Arrays.copyOf(photo, photo.length * 2 / 3);
            Rendition rendition = largest(lead(cut, "", RIGHTS));

            assertThatThrownBy(() -> cache.bytes(rendition)).isInstanceOf(BrokenPhotoException.class);
        }
        assertThat(folder.resolve("cache")).doesNotExist();
    }

    @Test
    void photoThatClaimsMoreThanItHoldsIsBroken() throws IOException {
        Rendition rendition = largest(lead(TestPhotos.hollowPng(5000, 5000), "", RIGHTS));

        assertThatThrownBy(() -> cache.bytes(rendition)).isInstanceOf(BrokenPhotoException.class);
    }

    @Test
    void photoThatChangedMeanwhileIsNotTaken() throws IOException {
        Rendition rendition = largest(lead(TestPhotos.jpeg(30, 30), "", RIGHTS));
        Files.write(rendition.photo().source().file(), TestPhotos.jpeg(40, 40));

        assertThatThrownBy(() -> cache.bytes(rendition)).isInstanceOf(ChangedPhotoException.class);
    }

    @Test
    void onlyAPartOfAHugePhotoIsDecoded() throws IOException {
        ShownPhoto photo = shown(TestPhotos.jpeg(8000, 4500), PhotoUse.figure("photo.jpg", Rights.NONE));
        Rendition smallest = photo.common(Crop.WHOLE).get(0);

        BufferedImage image = TestPhotos.decoded(cache.bytes(smallest));

        assertColour(image, 160, 150, Color.GREEN, 12);
        assertColour(image, 50, 20, new Color(128, 0, 0), 12);
    }

    @Test
    void notesThatWouldFillTheMemoryAreNotTakenOut() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.writeBytes("XML:com.adobe.xmp\0\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream out = new DeflaterOutputStream(bomb)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 4096; i++) {
                out.write(zeros);
            }
        }
        byte[] png =
                TestPhotos.withChunk(TestPhotos.encoded(TestPhotos.thirds(30, 30), "png"), "iTXt", bomb.toByteArray());

        PhotoHeader header = PhotoHeader.read(png);

        assertThat(header.size()).isEqualTo(new PixelSize(30, 30));
        assertThat(header.notes()).isEqualTo(PhotoNotes.NONE);
    }

    @Test
    void withoutTheLibraryThereIsNoWebP() throws IOException {
        PhotoFile file = file(TestPhotos.jpeg(700, 300));
        RenditionPlan plan = new RenditionPlan(Encoders.of(() -> false, Optional.empty()));

        ShownPhoto photo = plan.plan(file, PhotoUse.figure("photo.jpg", Rights.NONE));

        assertThat(photo.renditions()).isNotEmpty().allMatch(it -> it.format() == PhotoFormat.JPEG);
    }

    private static Metadata metadata(byte[] bytes) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes), bytes.length);
    }

    private static Offset<Integer> within(int value) {
        return Offset.offset(value);
    }

    private static void assertColour(BufferedImage image, int x, int y, Color colour, int tolerance) {
        Color found = new Color(image.getRGB(x, y));
        assertThat(List.of(found.getRed(), found.getGreen(), found.getBlue()))
                .usingElementComparator((a, b) -> Math.abs(a - b) <= tolerance ? 0 : a - b)
                .containsExactly(colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    private static String sizeIn(byte[] bytes) {
        try {
            BufferedImage image = TestPhotos.decoded(bytes);
            return image.getWidth() + "x" + image.getHeight();
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static Rendition largest(ShownPhoto photo) {
        List<Rendition> all = photo.common(Crop.WHOLE);
        return all.get(all.size() - 1);
    }

    private static Rendition square(ShownPhoto photo) {
        return photo.common(Crop.SQUARE).get(0);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
            return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
        }
    }

    private ShownPhoto lead(byte[] bytes, String focal, Rights rights) throws IOException {
        return shown(bytes, new PhotoUse("photo.jpg", PhotoUse.Role.LEAD, focal, rights));
    }

    private ShownPhoto shown(byte[] bytes, PhotoUse use) throws IOException {
        return new RenditionPlan(ENCODERS).plan(file(bytes), use);
    }

    private PhotoFile file(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(Fingerprint.of(bytes) + ".photo"), bytes);
        return new PhotoFile(
                new SourceFile("content/photos/photo.jpg", file),
                "/photos/photo.jpg",
                PhotoHeader.read(bytes),
                Hash.of(bytes),
                false);
    }
}
