package dev.visnyk.image;

import java.io.IOException;

/** A photo whose header can be read, but not the rest. */
public final class BrokenPhotoException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient PhotoFile photo;

    BrokenPhotoException(PhotoFile photo, IOException cause) {
        super(cause.getMessage(), cause);
        this.photo = photo;
    }

    public PhotoFile photo() {
        return photo;
    }
}
