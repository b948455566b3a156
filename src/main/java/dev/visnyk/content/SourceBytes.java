package dev.visnyk.content;

/** Looks at the bytes of a text file before they are decoded. UTF-8 keeps ASCII as it is, so that marks are found. */
final class SourceBytes {
    private SourceBytes() {}

    /**
     * The number of bytes up to the end of the front matter; all of them when there is no front matter, when it has no end,
     * or when an image may follow it.
     */
    static int neededLength(byte[] bytes) {
        int line = startsWith(bytes, 0, "\u00EF\u00BB\u00BF") ? 3 : 0;
        if (!startsWith(bytes, line, "---")) {
            return bytes.length;
        }
        for (line = nextLine(bytes, line); line < bytes.length; line = nextLine(bytes, line)) {
            if (startsWith(bytes, line, "---")) {
                int body = nextLine(bytes, line);
                return mayHaveImages(bytes, body) ? bytes.length : body;
            }
        }
        return bytes.length;
    }

    private static boolean mayHaveImages(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            boolean isImage = bytes[i] == '!' && startsWith(bytes, i, "![");
            if (isImage || (bytes[i] == '<' && (startsWith(bytes, i, "<img") || startsWith(bytes, i, "<IMG")))) {
                return true;
            }
        }
        return false;
    }

    private static int nextLine(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, bytes.length);
    }

    private static boolean startsWith(byte[] bytes, int from, String latin) {
        if (from + latin.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < latin.length(); i++) {
            if ((bytes[from + i] & 0xFF) != latin.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
