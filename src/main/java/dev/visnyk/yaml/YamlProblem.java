package dev.visnyk.yaml;

import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.yaml.YamlNode.Place;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What the library says of text that is not YAML, in words for people who have never heard of scalars and tokens.
 *
 * @param place where it lies
 * @param message what is wrong
 * @param hint what to write instead
 */
record YamlProblem(Place place, String message, String hint) {
    private static final String QUOTE_HINT = "write key: \"value: with a colon\"";
    private static final Pattern KEY_ALONE = Pattern.compile("\\s+[\\w-]+");

    static YamlProblem of(MarkedYamlEngineException e, SourceText source, int linesBefore) {
        String problem = e.getProblem() == null ? "" : e.getProblem();
        String context = e.getContext() == null ? "" : e.getContext();
        Place place = place(e.getProblemMark().or(e::getContextMark), source, linesBefore);
        Place start = place(e.getContextMark().or(e::getProblemMark), source, linesBefore);
        if (problem.contains("mapping values are not allowed")) {
            return KEY_ALONE.matcher(before(place)).matches()
                    ? new YamlProblem(
                            place,
                            "this key is indented further than those it belongs to",
                            "begin keys of one level in the same column")
                    : new YamlProblem(place, "a value that contains \": \" must stand in quotes", QUOTE_HINT);
        }
        if (problem.contains("\\t") || problem.contains("TAB")) {
            return new YamlProblem(place, "a tab where YAML needs spaces", "indent with two spaces");
        }
        if (context.contains("quoted scalar")) {
            return new YamlProblem(start, "the quotation mark that opens here is not closed", "close it");
        }
        if (context.contains("alias") || context.contains("anchor") || problem.contains("cannot start any token")) {
            return new YamlProblem(start, "a value can't begin with this character", "put the value in quotes");
        }
        if (context.contains("flow mapping")) {
            return new YamlProblem(place, "a comma or } is missing before this", "the { is on line " + start.line());
        }
        if (context.contains("flow sequence")) {
            return new YamlProblem(place, "a comma or ] is missing before this", "the [ is on line " + start.line());
        }
        if (context.contains("block mapping") && problem.contains("<scalar>")) {
            return new YamlProblem(
                    place,
                    "there is text after the closing quotation mark",
                    "put the whole value in single quotes: '\"…\" …'");
        }
        if (problem.contains("<document start>")) {
            return new YamlProblem(place, "a second YAML document begins here", "keep one document in a file");
        }
        return new YamlProblem(
                place,
                (context.isEmpty() ? "" : context + ": ") + problem,
                "put texts with special characters in quotes");
    }

    /** The line up to a place. */
    private static String before(Place place) {
        String line = place.position().excerpt();
        return line.substring(
                0, line.offsetByCodePoints(0, Math.min(place.column() - 1, line.codePointCount(0, line.length()))));
    }

    private static Place place(Optional<Mark> mark, SourceText source, int linesBefore) {
        return mark.map(it -> new Place(source, linesBefore + it.getLine() + 1, it.getColumn() + 1))
                .orElse(new Place(source, linesBefore + 1, 1));
    }
}
