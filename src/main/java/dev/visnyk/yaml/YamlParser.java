package dev.visnyk.yaml;

import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.yaml.YamlNode.Mapping;
import dev.visnyk.yaml.YamlNode.Place;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Parses one YAML 1.2 document, of which the top is a mapping. Bounded in size, depth and use of aliases, so that no input
 * can exhaust the stack or the heap.
 */
public final class YamlParser {
    /** Longest document taken, in characters: 64 Ki for front matter, more for data files. */
    private static final int MOST_CHARACTERS = 1 << 20;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit(MOST_CHARACTERS)
            .build();

    private static final String KEY_HINT = "write \"key: value\", one a line";

    private YamlParser() {}

    /** Parses a whole file. Empty when the text is not a YAML mapping, which has then been reported. */
    public static Optional<Mapping> parse(SourceText source, YamlRules rules, DiagnosticSink findings) {
        return parse(source, 0, source.text().length(), rules, findings);
    }

    /** Parses the part of a file between two offsets, the first of which starts a line. */
    public static Optional<Mapping> parse(
            SourceText source, int start, int end, YamlRules rules, DiagnosticSink findings) {
        String text = source.text().substring(start, end);
        int linesBefore = start == 0 ? 0 : source.position(start).line() - 1;
        Place top = new Place(source, linesBefore + 1, 1);
        try {
            Iterator<Event> events = new Parse(SETTINGS).parseString(text).iterator();
            YamlNode root = new YamlNodeBuilder(source, linesBefore).build(events);
            if (root instanceof Mapping mapping) {
                return Optional.of(mapping);
            }
            if (root instanceof YamlNode.Scalar scalar && scalar.isAbsent()) {
                return Optional.of(new Mapping(top, new LinkedHashMap<>(Map.of())));
            }
            findings.report(
                    rules.syntax(), root.position(), "expected keys with values here, found " + root.kind(), KEY_HINT);
        } catch (YamlLimitException e) {
            findings.report(rules.syntax(), e.place().position(), e.problem(), e.hint());
        } catch (MarkedYamlEngineException e) {
            YamlProblem problem = YamlProblem.of(e, source, linesBefore);
            findings.report(rules.syntax(), problem.place().position(), problem.message(), problem.hint());
        } catch (ReaderException e) {
            findings.report(
                    rules.syntax(),
                    source.position(start + text.offsetByCodePoints(0, Math.min(e.getPosition(), text.length()))),
                    "a character that YAML does not allow: U+%04X".formatted(e.getCodePoint()),
                    "delete the invisible character");
        } catch (NumberFormatException e) {
            // The scanner counts the digits of an escape on beyond the end of the text.
            findings.report(
                    rules.syntax(),
                    source.position(end),
                    "the file ends within an escape that begins with a backslash",
                    "close the quotes, and write \\\\ for a backslash");
        } catch (YamlEngineException e) {
            findings.report(rules.syntax(), top.position(), firstLine(String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
