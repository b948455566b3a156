package dev.visnyk.image;

import dev.visnyk.i18n.Transliteration;
import dev.visnyk.model.SourceFile;

/**
 * A photo that shown pages use.
 *
 * @param source the file
 * @param path its path on the site, if it is published as it is
 * @param header what its headers say
 * @param hash of its content
 * @param isStatic whether it lies in content/static, and is left as it is
 */
public record PhotoFile(SourceFile source, String path, PhotoHeader header, long hash, boolean isStatic) {
    /** Pixels as shown, after the camera's rotation; 0 when unknown. */
    public int width() {
        return header.size().width();
    }

    /** Pixels as shown; 0 when unknown. */
    public int height() {
        return header.size().height();
    }

    /** Whether renditions are made of it; what moves, what is drawn and what lies in content/static is published as it is. */
    public boolean hasRenditions() {
        return !isStatic && !header.isPublishedAsItIs();
    }

    /** Whether it is a drawing that is cleaned of what could run in it. */
    public boolean isDrawing() {
        return !isStatic && header.kind() == PhotoKind.SVG;
    }

    /** The name of a file, without its folders. */
    static String name(SourceFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1);
    }

    /** The name of a file in letters that addresses have, without its ending. */
    static String stem(SourceFile file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        String stem = Transliteration.slug(dot < 0 ? name : name.substring(0, dot), "uk");
        return stem.isEmpty() ? "photo" : stem;
    }
}
