package dev.visnyk.build;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file in an output folder that says that Visnyk made it, and which edition of the site it holds. */
final class Marker {
    static final String FILE = ".visnyk-output";

    private static final Pattern EDITION = Pattern.compile("Edition ([0-9a-f]{16})\n");

    private Marker() {}

    static String text(long edition) {
        return "Visnyk writes this folder. Each build replaces what has changed, and removes what it did not write.\n"
                + "Edition " + HexFormat.of().toHexDigits(edition) + "\n";
    }

    static Optional<Long> edition(String text) {
        Matcher matcher = EDITION.matcher(text);
        return matcher.find() ? Optional.of(HexFormat.fromHexDigitsToLong(matcher.group(1))) : Optional.empty();
    }
}
