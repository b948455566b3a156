package dev.visnyk.markdown;

import java.util.regex.Pattern;

/** A comment for those who work on a text. It is never published, even where HTML is written as it is. */
public final class WorkingComment {
    private static final String OPEN = "<!-- visnyk:";
    private static final String CLOSE = "-->";
    private static final Pattern COMMENT = Pattern.compile(OPEN + "[\\s\\S]*?" + CLOSE + "\\n*");

    private WorkingComment() {}

    /** A comment of one line that says what it is for, then a text. */
    public static String of(String purpose, String text) {
        return OPEN + " " + purpose + "\n\n" + text.replace(CLOSE, "--&gt;") + "\n\n" + CLOSE + "\n";
    }

    /** A text without the comments of this kind. */
    public static String removeFrom(String text) {
        return COMMENT.matcher(text).replaceAll("");
    }

    static boolean isOne(CharSequence html) {
        return html.toString().stripLeading().startsWith(OPEN);
    }
}
