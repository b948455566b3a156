package dev.visnyk.image;

import java.io.IOException;

/** A photo that is another than it was when this build first looked at it. */
public final class ChangedPhotoException extends IOException {
    private static final long serialVersionUID = 1;

    ChangedPhotoException(PhotoFile photo) {
        super(photo.source().path() + " was changed");
    }
}
