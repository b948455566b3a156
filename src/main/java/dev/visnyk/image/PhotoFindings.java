package dev.visnyk.image;

import dev.visnyk.diagnostic.Rule;

/** Is told what is wrong with photos. Usable from several threads. */
@FunctionalInterface
public interface PhotoFindings {
    /**
     * Reports something at the places where a photo is named.
     *
     * @param file path of the photo's file relative to the site's folder
     */
    void report(String file, Rule rule, String message, String hint);

    /** Reports that a photo can't be decoded. */
    default void reportBroken(BrokenPhotoException e) {
        String name = PhotoFile.name(e.photo().source());
        report(
                e.photo().source().path(),
                Rule.PHOTO_UNREADABLE,
                "\"" + name + "\" is broken: only its beginning can be read",
                "save it again from where it came from");
    }
}
