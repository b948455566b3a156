package dev.visnyk.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import dev.visnyk.diagnostic.Rule;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entries of a live blog: each begins with a heading <code>## 2024-10-17T21:45 Headline</code> and gets the anchor
 * {@code e-20241017-2145} in every language. Newest first; text before the first entry stays on top.
 */
final class LiveEntries {
    private static final Pattern TIME = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d)\\s*");
    private static final DateTimeFormatter ANCHOR = DateTimeFormatter.ofPattern("uuuuMMdd-HHmm", Locale.ROOT);

    private final BodyContext context;
    private final BodyWalker blocks;
    private final FragmentBuilder out;

    /** An entry that is written but not in its place yet. */
    private record Entry(LocalDateTime time, FragmentBuilder html) {}

    LiveEntries(BodyContext context, BodyWalker blocks) {
        this.context = context;
        this.blocks = blocks;
        this.out = context.out();
    }

    void walk(Node document) {
        List<Entry> entries = new ArrayList<>();
        Node node = document.getFirstChild();
        while (node != null) {
            Optional<LocalDateTime> time = time(node);
            if (time.isEmpty()) {
                blocks.block(node);
                node = node.getNext();
            } else {
                int start = out.offset();
                int firstHole = out.holeCount();
                node = entry((Heading) node, time.get());
                entries.add(new Entry(time.get(), out.cutFrom(start, firstHole)));
            }
        }
        entries.sort(Comparator.comparing(Entry::time).reversed());
        entries.forEach(entry -> out.append(entry.html()));
    }

    /** Writes an entry, and returns the node at which the next one begins. */
    private Node entry(Heading heading, LocalDateTime time) {
        String anchor = context.anchors().unique("e-" + ANCHOR.format(time));
        out.raw("<article class=\"live-entry\" id=\"" + anchor + "\">\n");
        out.hole(new Hole.EntryTime(out.offset(), time));
        takeTimeOff(heading);
        blocks.heading(heading, "");
        Node node = heading.getNext();
        while (node != null && time(node).isEmpty()) {
            if (node instanceof Heading plain && plain.getLevel() == 2) {
                context.report(
                        Rule.MARKDOWN_LIVE_ENTRY,
                        plain,
                        "this heading of a live blog has no time, so it opens no entry",
                        "write ## 2024-10-17T21:45 Headline");
            }
            blocks.block(node);
            node = node.getNext();
        }
        out.raw("</article>\n");
        return node;
    }

    /** Takes the time off a heading, so that it is not shown twice. */
    private static void takeTimeOff(Heading heading) {
        Matcher matcher = TIME.matcher(heading.getText());
        if (matcher.lookingAt()
                && heading.getFirstChild() instanceof Text text
                && text.getChars().length() >= matcher.end()) {
            text.setChars(text.getChars().subSequence(matcher.end()));
        }
    }

    /** The time with which an entry's heading begins. */
    private static Optional<LocalDateTime> time(Node node) {
        if (!(node instanceof Heading heading) || heading.getLevel() != 2) {
            return Optional.empty();
        }
        Matcher matcher = TIME.matcher(heading.getText());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(matcher.group(1).replace(' ', 'T')));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
