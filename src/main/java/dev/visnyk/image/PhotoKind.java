package dev.visnyk.image;

/** The kinds of files that photos come in, by what is in them; their names say nothing. */
enum PhotoKind {
    JPEG("jpeg"),
    PNG("png"),
    WEBP("webp"),
    BMP("bmp"),
    /** Published as it is. */
    GIF("gif"),
    /** Published as it is, but for what could run in it. */
    SVG("svg");

    private final String formatName;

    PhotoKind(String formatName) {
        this.formatName = formatName;
    }

    /** What ImageIO calls it. */
    String formatName() {
        return formatName;
    }
}
