package dev.visnyk.markdown;

import dev.visnyk.binary.ByteReader;
import dev.visnyk.binary.ByteWriter;
import dev.visnyk.binary.Slice;
import dev.visnyk.diagnostic.SourcePosition;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Fragments as bytes. */
public final class FragmentCodec {
    private enum Kind {
        LINK_START,
        LINK_END,
        FIGURE,
        INLINE_IMAGE,
        EMBED,
        PHRASE,
        ENTRY_TIME
    }

    private FragmentCodec() {}

    public static void write(Fragment fragment, ByteWriter out) {
        Slice html = fragment.html();
        out.number(html.length());
        out.raw(html.bytes(), html.from(), html.length());
        out.list(fragment.holes(), FragmentCodec::write);
    }

    public static Fragment read(ByteReader in) {
        return new Fragment(in.slice(in.count()), in.list(FragmentCodec::readHole));
    }

    private static void write(ByteWriter out, Hole hole) {
        if (hole instanceof Hole.LinkStart it) {
            begin(out, Kind.LINK_START, hole);
            out.text(it.destination());
            out.optionalText(it.title());
            position(out, it.position());
        } else if (hole instanceof Hole.LinkEnd) {
            begin(out, Kind.LINK_END, hole);
        } else if (hole instanceof Hole.Figure it) {
            begin(out, Kind.FIGURE, hole);
            out.text(it.source());
            out.text(it.alt());
            out.text(it.caption());
            out.text(it.credit());
            position(out, it.position());
        } else if (hole instanceof Hole.InlineImage it) {
            begin(out, Kind.INLINE_IMAGE, hole);
            out.text(it.source());
            out.text(it.alt());
            out.text(it.title());
            position(out, it.position());
        } else if (hole instanceof Hole.Embed it) {
            begin(out, Kind.EMBED, hole);
            out.constant(it.provider());
            out.text(it.url());
            position(out, it.position());
        } else if (hole instanceof Hole.Phrase it) {
            begin(out, Kind.PHRASE, hole);
            out.text(it.key());
            out.text(it.argument());
        } else if (hole instanceof Hole.EntryTime it) {
            begin(out, Kind.ENTRY_TIME, hole);
            out.number(it.time().toEpochSecond(ZoneOffset.UTC));
        }
    }

    private static void begin(ByteWriter out, Kind kind, Hole hole) {
        out.constant(kind);
        out.number(hole.offset());
    }

    private static Hole readHole(ByteReader in) {
        Kind kind = in.constant(Kind.values());
        int offset = (int) in.number();
        return switch (kind) {
            case LINK_START -> new Hole.LinkStart(offset, in.text(), in.optionalText(), position(in));
            case LINK_END -> new Hole.LinkEnd(offset);
            case FIGURE -> new Hole.Figure(offset, in.text(), in.text(), in.text(), in.text(), position(in));
            case INLINE_IMAGE -> new Hole.InlineImage(offset, in.text(), in.text(), in.text(), position(in));
            case EMBED -> new Hole.Embed(offset, in.constant(Provider.values()), in.text(), position(in));
            case PHRASE -> new Hole.Phrase(offset, in.text(), in.text());
            case ENTRY_TIME -> new Hole.EntryTime(offset, LocalDateTime.ofEpochSecond(in.number(), 0, ZoneOffset.UTC));
        };
    }

    private static void position(ByteWriter out, SourcePosition position) {
        out.text(position.file());
        out.number(position.line());
        out.number(position.column());
        out.text(position.excerpt());
        out.number(position.caret());
    }

    private static SourcePosition position(ByteReader in) {
        return new SourcePosition(in.text(), (int) in.number(), (int) in.number(), in.text(), (int) in.number());
    }
}
