package dev.visnyk.query;

/** All that rendering sees of a site. */
@FunctionalInterface
public interface Asker {
    <A> A ask(Query<A> question);
}
