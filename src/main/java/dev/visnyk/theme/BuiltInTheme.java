package dev.visnyk.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The files of the theme that comes with Visnyk, from the jar or, when run from classes, from their folder. */
public final class BuiltInTheme {
    private static final String FOLDER = "META-INF/visnyk/theme/";

    private BuiltInTheme() {}

    /** Bytes by path below the templates folder. */
    public static Map<String, byte[]> files() {
        ClassLoader loader = Objects.requireNonNull(BuiltInTheme.class.getClassLoader());
        URL url =
                Objects.requireNonNull(loader.getResource(FOLDER + "base.peb"), "the built-in theme is not in the jar");
        try {
            URLConnection connection = url.openConnection();
            return connection instanceof JarURLConnection jar ? fromJar(jar) : fromFolder(Path.of(url.toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, byte[]> fromJar(JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        Map<String, byte[]> files = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        files.put(entry.getName().substring(FOLDER.length()), in.readAllBytes());
                    }
                }
            }
        }
        return files;
    }

    private static Map<String, byte[]> fromFolder(Path base) throws IOException {
        Path root = Objects.requireNonNull(base.getParent());
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
