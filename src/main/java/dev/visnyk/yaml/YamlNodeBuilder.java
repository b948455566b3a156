package dev.visnyk.yaml;

import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.yaml.YamlNode.Entry;
import dev.visnyk.yaml.YamlNode.Mapping;
import dev.visnyk.yaml.YamlNode.Place;
import dev.visnyk.yaml.YamlNode.Scalar;
import dev.visnyk.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Builds nodes from the parser's events, refusing what goes too deep, repeats a key or multiplies through aliases. */
final class YamlNodeBuilder {
    private static final int DEEPEST = 32;
    private static final int MOST_NODES_THROUGH_ALIASES = 1_000;

    private final SourceText source;
    private final int linesBefore;
    private final Map<Anchor, Anchored> anchors = new HashMap<>();
    private int nodes;
    private int nodesThroughAliases;

    /** A node with an anchor and the number of nodes in it, its own aliases followed. */
    private record Anchored(YamlNode node, int size) {}

    YamlNodeBuilder(SourceText source, int linesBefore) {
        this.source = source;
        this.linesBefore = linesBefore;
    }

    /** The root of the only document; an absent scalar when there is none. */
    YamlNode build(Iterator<Event> events) {
        YamlNode root = null;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent) {
                if (root != null) {
                    throw new YamlLimitException(
                            place(event), "a second YAML document begins here", "keep one document in a file");
                }
                root = node(event, events, 0);
            } else if (event instanceof DocumentEndEvent && root == null) {
                break;
            }
        }
        return root == null ? new Scalar(new Place(source, linesBefore + 1, 1), "", false) : root;
    }

    private YamlNode node(Event event, Iterator<Event> events, int depth) {
        if (depth > DEEPEST) {
            throw new YamlLimitException(
                    place(event), "nested more than " + DEEPEST + " levels deep", "flatten this value");
        }
        int before = nodes + nodesThroughAliases;
        nodes++;
        YamlNode node;
        if (event instanceof ScalarEvent scalar) {
            node = new Scalar(place(event), scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN);
        } else if (event instanceof SequenceStartEvent) {
            node = sequence(event, events, depth);
        } else if (event instanceof MappingStartEvent) {
            node = mapping(event, events, depth);
        } else {
            return alias((AliasEvent) event);
        }
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        if (anchor.isPresent()) {
            anchors.put(anchor.get(), new Anchored(node, nodes + nodesThroughAliases - before));
        }
        return node;
    }

    private YamlNode sequence(Event start, Iterator<Event> events, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
            items.add(node(event, events, depth + 1));
        }
        return new Sequence(place(start), items);
    }

    private YamlNode mapping(Event start, Iterator<Event> events, int depth) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
            if (!(event instanceof ScalarEvent key)) {
                throw new YamlLimitException(place(event), "a key must be a plain text", "write \"key: value\"");
            }
            Entry entry = new Entry(place(event), node(events.next(), events, depth + 1));
            Entry earlier = entries.putIfAbsent(key.getValue(), entry);
            if (earlier != null) {
                throw new YamlLimitException(
                        entry.key(),
                        "the key \"" + key.getValue() + "\" is given twice",
                        "the first is on line " + earlier.key().line());
            }
        }
        return new Mapping(place(start), entries);
    }

    private YamlNode alias(AliasEvent event) {
        @Nullable Anchored anchored = anchors.get(event.getAlias());
        if (anchored == null) {
            throw new YamlLimitException(
                    place(event), "the alias *" + event.getAlias() + " has no anchor before it", "define it with &");
        }
        nodesThroughAliases += anchored.size();
        if (nodesThroughAliases > MOST_NODES_THROUGH_ALIASES) {
            throw new YamlLimitException(place(event), "aliases repeat too much", "write the values out");
        }
        return anchored.node();
    }

    private Place place(Event event) {
        Mark mark = event.getStartMark().orElse(null);
        return mark == null
                ? new Place(source, linesBefore + 1, 1)
                : new Place(source, linesBefore + mark.getLine() + 1, mark.getColumn() + 1);
    }
}
