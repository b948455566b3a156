package dev.visnyk.render;

import dev.visnyk.query.Query;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gives Pebble the templates of the page that is being rendered. Pebble asks for the cache key of each template that a page
 * uses, also of those it has in its cache: so every one of them becomes a question of the page. The key is name and text
 * together, so that a template that changes is another one to the cache, and no invalidation is ever needed.
 */
final class SnapshotLoader implements Loader<SnapshotLoader.Key> {
    private final Supplier<RenderScope> scope;

    /** A template; {@code text} is null when the theme has none of that name. */
    record Key(String name, @Nullable String text) {}

    SnapshotLoader(Supplier<RenderScope> scope) {
        this.scope = scope;
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
        return new Key(name, text(name).orElse(null));
    }

    @Override
    public String resolveRelativePath(String relativePath, String anchorPath) {
        return relativePath;
    }

    @Override
    public boolean resourceExists(String name) {
        return text(name).isPresent();
    }

    private Optional<String> text(String name) {
        return scope.get().asker().ask(new Query.TemplateText(name));
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
