package dev.visnyk.render;

import dev.visnyk.theme.Theme;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;

/**
 * Gives Pebble the templates of one theme. Its cache key is name and text together, so that a template that changes is
 * another one to the cache, and no invalidation is ever needed.
 */
final class SnapshotLoader implements Loader<SnapshotLoader.Key> {
    private final Theme theme;

    /** A template; {@code text} is null when the theme has none of that name. */
    record Key(
            String name, @org.jspecify.annotations.Nullable String text) {}

    SnapshotLoader(Theme theme) {
        this.theme = theme;
    }

    @Override
    public Reader getReader(Key key) {
        if (key.text() == null) {
            throw new LoaderException(null, "there is no template \"" + key.name() + "\"");
        }
        return new StringReader(key.text());
    }

    @Override
    public Key createCacheKey(String name) {
        return new Key(name, theme.templates().get(name));
    }

    @Override
    public String resolveRelativePath(String relativePath, String anchorPath) {
        return relativePath;
    }

    @Override
    public boolean resourceExists(String name) {
        return theme.templates().containsKey(name);
    }

    @Override
    public void setCharset(String charset) {
        // Templates are text already.
    }

    @Override
    public void setPrefix(String prefix) {
        // Names are complete.
    }

    @Override
    public void setSuffix(String suffix) {
        // Names are complete.
    }
}
