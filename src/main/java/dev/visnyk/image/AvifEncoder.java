package dev.visnyk.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Encodes with {@code avifenc} of libavif, since there is no AVIF encoder for Java. */
final class AvifEncoder implements PhotoEncoder {
    /** The quality of AVIF that is as good as WebP's 75 (libavif's scale, 0–100). */
    private static final String QUALITY = "60";

    private static final String SPEED = "6";
    private static final long MOST_SECONDS = 120;

    private final Path command;

    AvifEncoder(Path command) {
        this.command = command;
    }

    @Override
    public byte[] encode(Pixels pixels, Rights rights) throws IOException {
        Path folder = Files.createTempDirectory("visnyk-avif");
        Path from = folder.resolve("photo.png");
        Path xmp = folder.resolve("photo.xmp");
        Path to = folder.resolve("photo.avif");
        try {
            Files.write(from, new ImageIoEncoder("png", param -> {}).encode(pixels, Rights.NONE));
            Files.write(xmp, XmpPacket.of(rights));
            List<String> line = new ArrayList<>(List.of(command.toString(), "-q", QUALITY, "-s", SPEED, "-j", "1"));
            if (!rights.isSilent()) {
                line.addAll(List.of("--xmp", xmp.toString()));
            }
            line.addAll(List.of(from.toString(), to.toString()));
            Process process = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command + " does not end");
            }
            if (process.exitValue() != 0 || !Files.exists(to)) {
                throw new IOException(command + " ended with " + process.exitValue());
            }
            return Files.readAllBytes(to);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.deleteIfExists(from);
            Files.deleteIfExists(xmp);
            Files.deleteIfExists(to);
            Files.deleteIfExists(folder);
        }
    }
}
