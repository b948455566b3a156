package dev.visnyk.markdown;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Identifiers of headings, each once in a body. Letters of all scripts are kept, as in the text that readers see. */
final class Anchors {
    private final Set<String> taken = new HashSet<>();

    /** An identifier made of a heading's text. */
    String of(String heading) {
        StringBuilder anchor = new StringBuilder(heading.length());
        heading.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                anchor.appendCodePoint(c);
            } else if (isGap(c) && anchor.length() > 0 && anchor.charAt(anchor.length() - 1) != '-') {
                anchor.append('-');
            }
        });
        while (anchor.length() > 0 && anchor.charAt(anchor.length() - 1) == '-') {
            anchor.setLength(anchor.length() - 1);
        }
        return unique(anchor.length() == 0 ? "section" : anchor.toString());
    }

    /** An identifier, numbered when it is taken already. */
    String unique(String wanted) {
        String anchor = wanted;
        for (int number = 2; !taken.add(anchor); number++) {
            anchor = wanted + "-" + number;
        }
        return anchor;
    }

    private static boolean isGap(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '-' || c == '–' || c == '—' || c == '_';
    }
}
