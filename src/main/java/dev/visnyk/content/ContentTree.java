package dev.visnyk.content;

import dev.visnyk.model.ByPath;
import dev.visnyk.model.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The files below content, by path relative to the site's folder, in the order of their paths. */
public final class ContentTree {
    static final String ROOT = "content/";
    static final String AUTHORS = ROOT + "authors/";
    static final String PAGES = ROOT + "pages/";
    static final String PHOTOS = ROOT + "photos/";
    static final String STATIC = ROOT + "static/";

    private final ByPath<SourceFile> files;

    /** Of files in any order; of two whose paths are the same once they are normalized, the last is there. */
    ContentTree(Collection<SourceFile> found) {
        List<SourceFile> sorted = new ArrayList<>(found);
        Collections.sort(sorted);
        List<SourceFile> unique = new ArrayList<>(sorted.size());
        for (SourceFile file : sorted) {
            int last = unique.size() - 1;
            if (last >= 0 && unique.get(last).path().equals(file.path())) {
                unique.set(last, file);
            } else {
                unique.add(file);
            }
        }
        files = ByPath.ofSorted(unique, SourceFile::path);
    }

    /** The same files, of which some look otherwise to the file system. */
    public ContentTree with(Collection<SourceFile> changed) {
        List<SourceFile> all = new ArrayList<>(files.values());
        all.addAll(changed);
        return new ContentTree(all);
    }

    /** The same files, but for the articles, which are others. */
    ContentTree withArticles(Collection<SourceFile> articles) {
        List<SourceFile> all = new ArrayList<>(articles);
        files.values().stream().filter(file -> !isArticle(file.path())).forEach(all::add);
        return new ContentTree(all);
    }

    /** Every file. */
    public List<SourceFile> files() {
        return files.values();
    }

    public Optional<SourceFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Files copied to the output as they are; the path below content/static is their path on the site. */
    public List<SourceFile> statics() {
        return below(STATIC);
    }

    /** The path on the site of a file that is copied as it is, beginning with {@code /}; empty for every other file. */
    public static Optional<String> staticPath(String path) {
        return path.startsWith(STATIC) ? Optional.of(path.substring(STATIC.length() - 1)) : Optional.empty();
    }

    /** The file that is copied as it is to a path on the site, beginning with {@code /}. */
    public static String ofStatic(String path) {
        return STATIC + path.substring(1);
    }

    /** Whether a path is that of a file about an author. */
    public static boolean isAuthor(String path) {
        return path.startsWith(AUTHORS) && path.endsWith(".yaml");
    }

    List<SourceFile> authors() {
        return below(AUTHORS).stream().filter(file -> isAuthor(file.path())).toList();
    }

    List<SourceFile> pages() {
        return below(PAGES).stream().filter(file -> file.path().endsWith(".md")).toList();
    }

    /** Whether a path is that of an article, and not of a page, a photo, or a file that is copied. */
    public static boolean isArticle(String path) {
        return path.endsWith(".md")
                && !path.startsWith(PAGES)
                && !path.startsWith(PHOTOS)
                && !path.startsWith(STATIC)
                && !path.startsWith(AUTHORS);
    }

    /** The Markdown files outside the folders with a meaning of their own. */
    List<SourceFile> articles() {
        return files.values().stream().filter(file -> isArticle(file.path())).toList();
    }

    /** The articles whose names begin with a key: all texts of that story, and perhaps others. */
    List<SourceFile> articlesNamed(String key) {
        return below(ROOT + key).stream().filter(file -> isArticle(file.path())).toList();
    }

    private List<SourceFile> below(String start) {
        return files.startingWith(start);
    }
}
