package dev.visnyk.record;

import dev.visnyk.binary.Hash;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which program this is: another version of it, or of Java, may write other pages from the same answers. */
public final class Program {
    private static final int END_RECORD = 22;

    private Program() {}

    /** Stands for the program's own code and the version of Java. */
    public static long id() {
        try {
            Path code = Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Hash()
                    .number(Runtime.version().feature())
                    .number(Files.isDirectory(code) ? ofClasses(code) : ofJar(code))
                    .value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The directory at the end of a jar holds a checksum of every file in it (APPNOTE.TXT, 4.3.12 and 4.3.16). */
    private static long ofJar(Path jar) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
            byte[] end = new byte[END_RECORD];
            file.seek(Math.max(0, file.length() - END_RECORD));
            file.readFully(end);
            long directory = littleEndian(end, 16);
            boolean isPlain = end[0] == 'P' && end[1] == 'K' && directory < file.length();
            file.seek(isPlain ? directory : 0);
            byte[] bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            return Hash.of(bytes);
        }
    }

    private static long littleEndian(byte[] bytes, int at) {
        return (bytes[at] & 0xFFL)
                | (bytes[at + 1] & 0xFFL) << 8
                | (bytes[at + 2] & 0xFFL) << 16
                | (bytes[at + 3] & 0xFFL) << 24;
    }

    private static long ofClasses(Path folder) throws IOException {
        Hash hash = new Hash();
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                hash.text(file.toString())
                        .number(Files.size(file))
                        .number(Files.getLastModifiedTime(file).toMillis());
            }
        }
        return hash.value();
    }
}
