package dev.visnyk.image;

import com.luciad.imageio.webp.internal.NativeLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The WebP library, which is native, and was built for some platforms only. */
public final class WebPLibrary {
    /** Set to {@code false}, it stands for a platform that the library was not built for. */
    private static final String PROPERTY = "visnyk.webp";

    private static final String RUNS = "webp-runs";

    private static volatile boolean isUsed;

    private WebPLibrary() {}

    /** Whether it may have been loaded: then there is a copy of it in the temporary folder, which a plain exit removes. */
    public static boolean isUsed() {
        return isUsed;
    }

    /** To be called by whoever is about to have ImageIO load it. */
    static void use() {
        isUsed = true;
    }

    /**
     * Whether it runs here. To find out takes as long as a small build, so that a note is left.
     *
     * @param folder where the note is kept
     */
    public static boolean runsHere(Path folder) {
        if ("false".equals(System.getProperty(PROPERTY))) {
            return false;
        }
        use();
        Path note = folder.resolve(RUNS);
        String here = String.join(
                "\n",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("os.version"),
                System.getProperty("java.home"));
        try {
            if (Files.exists(note) && Files.readString(note).equals(here)) {
                return true;
            }
            boolean runs = load();
            if (runs) {
                Files.createDirectories(folder);
                Files.writeString(note, here);
            }
            return runs;
        } catch (IOException e) {
            return load();
        }
    }

    private static boolean load() {
        try {
            return NativeLoader.initialize();
        } catch (Exception | LinkageError e) { // Written in Kotlin, it may throw anything without saying so.
            return false;
        }
    }
}
