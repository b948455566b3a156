package dev.visnyk.build;

/** Is told how a build comes on; called from several threads. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (done, total) -> {};

    void rendered(int done, int total);
}
