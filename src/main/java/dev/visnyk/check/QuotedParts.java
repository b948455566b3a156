package dev.visnyk.check;

/** Where in a passage somebody else is quoted, as far as its quotation marks say. */
final class QuotedParts {
    private QuotedParts() {}

    /** Whether a place lies inside quotation marks; one that is never closed reaches to the end of the passage. */
    static boolean contain(String text, int index) {
        int depth = 0;
        boolean straight = false;
        for (int i = 0; i < index; i++) {
            switch (text.charAt(i)) {
                case '"' -> straight = !straight;
                case '«', '„' -> depth++;
                case '»', '”' -> depth = Math.max(0, depth - 1);
                case '“' -> depth = depth > 0 ? depth - 1 : 1;
                default -> {}
            }
        }
        return straight || depth > 0;
    }
}
