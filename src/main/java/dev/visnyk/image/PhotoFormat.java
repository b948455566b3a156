package dev.visnyk.image;

/** The formats that renditions are written in. */
public enum PhotoFormat {
    AVIF("avif", "image/avif"),
    WEBP("webp", "image/webp"),
    JPEG("jpg", "image/jpeg"),
    /** For photos with transparency, which JPEG does not have. */
    PNG("png", "image/png");

    private final String ending;
    private final String mediaType;

    PhotoFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
