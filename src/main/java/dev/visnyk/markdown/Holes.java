package dev.visnyk.markdown;

/** The same holes at other offsets. */
final class Holes {
    private Holes() {}

    static Hole moved(Hole hole, int by) {
        int to = hole.offset() + by;
        if (hole instanceof Hole.LinkStart it) {
            return new Hole.LinkStart(to, it.destination(), it.title(), it.position());
        }
        if (hole instanceof Hole.LinkEnd) {
            return new Hole.LinkEnd(to);
        }
        if (hole instanceof Hole.Figure it) {
            return new Hole.Figure(to, it.source(), it.alt(), it.caption(), it.credit(), it.position());
        }
        if (hole instanceof Hole.InlineImage it) {
            return new Hole.InlineImage(to, it.source(), it.alt(), it.title(), it.position());
        }
        if (hole instanceof Hole.Embed it) {
            return new Hole.Embed(to, it.provider(), it.url(), it.position());
        }
        if (hole instanceof Hole.Phrase it) {
            return new Hole.Phrase(to, it.key(), it.argument());
        }
        return new Hole.EntryTime(to, ((Hole.EntryTime) hole).time());
    }
}
