package dev.visnyk.content;

import dev.visnyk.markdown.BodyImage;
import dev.visnyk.model.BodyPhoto;
import dev.visnyk.model.SourceFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the file that an article names as a photo: a file beside the article, or {@code /path}, looked up in
 * content/photos and then in content/static.
 */
public final class PhotoFinder {
    private final ContentTree tree;

    /** Photos outside the folders of stories, which many name, by what these write. */
    private final Map<String, Optional<SourceFile>> shared = new ConcurrentHashMap<>();

    public PhotoFinder(ContentTree tree) {
        this.tree = tree;
    }

    /**
     * Finds a photo.
     *
     * @param source as the author wrote it
     * @param folder folder of the file that names it, relative to the site's folder, ending in {@code /}
     */
    public Optional<SourceFile> find(String source, String folder) {
        return source.startsWith("/")
                ? shared.computeIfAbsent(source, this::findShared)
                : normalized(folder + source).flatMap(tree::file);
    }

    private Optional<SourceFile> findShared(String source) {
        return normalized(ContentTree.PHOTOS + source.substring(1))
                .flatMap(tree::file)
                .or(() -> normalized(ContentTree.STATIC + source.substring(1)).flatMap(tree::file));
    }

    /** The photos among the images of a body, each once. */
    List<BodyPhoto> findAll(List<BodyImage> images, String folder) {
        if (images.isEmpty()) {
            return List.of();
        }
        return images.stream()
                .flatMap(image ->
                        find(image.source(), folder).stream().map(file -> new BodyPhoto(file.path(), image.credit())))
                .distinct()
                .toList();
    }

    /** Where a photo that was not found should have been. */
    public static String hint(String source) {
        return source.startsWith("/")
                ? "put it into content/photos"
                : "put it beside this file, or into content/photos and write /" + source;
    }

    /** A path without {@code .} and {@code ..}; empty when it would leave the content folder. */
    private static Optional<String> normalized(String path) {
        if (path.startsWith(ContentTree.ROOT) && !path.contains("/.") && !path.contains("//") && !path.endsWith("/")) {
            return Optional.of(path);
        }
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split("/")) {
            if (segment.equals("..")) {
                if (segments.size() <= 1) {
                    return Optional.empty();
                }
                segments.removeLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        String joined = String.join("/", segments);
        return joined.startsWith(ContentTree.ROOT) ? Optional.of(joined) : Optional.empty();
    }
}
