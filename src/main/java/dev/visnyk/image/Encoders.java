package dev.visnyk.image;

import com.luciad.imageio.webp.WebPWriteParam;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageWriteParam;
import org.jspecify.annotations.Nullable;

/** The formats that this machine can write. */
public final class Encoders {
    private static final float WEBP_QUALITY = 0.75f;
    private static final float JPEG_QUALITY = 0.8f;

    /** How hard libwebp tries, 0–6: 4 is its own default. */
    private static final int WEBP_METHOD = 4;

    private static final String AVIF_COMMAND = "avifenc";

    private final Map<PhotoFormat, PhotoEncoder> encoders;
    private final BooleanSupplier isWebPThere;
    private @Nullable Boolean hasWebP;

    private Encoders(Map<PhotoFormat, PhotoEncoder> encoders, BooleanSupplier isWebPThere) {
        this.encoders = new EnumMap<>(encoders);
        this.isWebPThere = isWebPThere;
    }

    /**
     * What there is.
     *
     * @param hasWebP whether the WebP library runs here; asked once, when a photo needs it
     * @param avif the command that writes AVIF; empty for none
     */
    public static Encoders of(BooleanSupplier hasWebP, Optional<Path> avif) {
        Map<PhotoFormat, PhotoEncoder> encoders = new EnumMap<>(PhotoFormat.class);
        encoders.put(PhotoFormat.JPEG, new ImageIoEncoder("jpeg", Encoders::setJpeg));
        encoders.put(PhotoFormat.PNG, new ImageIoEncoder("png", param -> {}));
        encoders.put(PhotoFormat.WEBP, new ImageIoEncoder("webp", Encoders::setWebP));
        avif.ifPresent(command -> encoders.put(PhotoFormat.AVIF, new AvifEncoder(command)));
        return new Encoders(encoders, hasWebP);
    }

    private static void setJpeg(ImageWriteParam param) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(JPEG_QUALITY);
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    }

    private static void setWebP(ImageWriteParam param) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionType("Lossy");
        param.setCompressionQuality(WEBP_QUALITY);
        ((WebPWriteParam) param).setMethod(WEBP_METHOD);
    }

    /** The command that writes AVIF, looked up in a list of folders as {@code PATH} has it. */
    public static Optional<Path> avifCommand(String path) {
        return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                .filter(folder -> !folder.isEmpty())
                .flatMap(
                        folder -> Stream.of(AVIF_COMMAND, AVIF_COMMAND + ".exe").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Whether photos can be written in a format. */
    public synchronized boolean has(PhotoFormat format) {
        if (format != PhotoFormat.WEBP) {
            return encoders.containsKey(format);
        }
        Boolean known = hasWebP;
        if (known == null) {
            known = isWebPThere.getAsBoolean();
            hasWebP = known;
        }
        return known;
    }

    PhotoEncoder of(PhotoFormat format) {
        return Objects.requireNonNull(encoders.get(format), format::name);
    }
}
