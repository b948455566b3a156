package dev.visnyk.image;

import dev.visnyk.asset.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Whose a photo is, as it is written into every rendition; empty texts where nobody says.
 *
 * @param credit agency or owner
 * @param author who took it
 * @param license under which terms it is used: an address, else words
 * @param copyright the notice of whoever has the rights
 */
public record Rights(String credit, String author, String license, String copyright) {
    /** Nobody says anything. */
    public static final Rights NONE = new Rights("", "", "", "");

    /** As a record would have it, like that of {@link PhotoUse}. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Rights rights
                && credit.equals(rights.credit)
                && author.equals(rights.author)
                && license.equals(rights.license)
                && copyright.equals(rights.copyright);
    }

    @Override
    public int hashCode() {
        return Objects.hash(credit, author, license, copyright);
    }

    /** What newsrooms say of a photo; its notice of copyright they leave to the photo. */
    public Rights(String credit, String author, String license) {
        this(credit, author, license, "");
    }

    /** These, and where they are silent what is noted in the photo. */
    Rights or(PhotoNotes notes) {
        return new Rights(
                credit.isEmpty() ? notes.credit() : credit,
                author.isEmpty() ? notes.author() : author,
                license.isEmpty() ? notes.license() : license,
                copyright.isEmpty() ? notes.copyright() : copyright);
    }

    /** Stands for all of them. */
    String fingerprint() {
        return Fingerprint.of(
                String.join("\0", credit, author, license, copyright).getBytes(StandardCharsets.UTF_8));
    }

    boolean isSilent() {
        return equals(NONE);
    }

    boolean hasLicenseAddress() {
        return license.startsWith("https://") || license.startsWith("http://");
    }
}
