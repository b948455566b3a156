package dev.visnyk.render;

import dev.visnyk.query.ArticleView;
import dev.visnyk.query.Neighbours;
import dev.visnyk.query.Query;
import dev.visnyk.routing.PageId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The article of an article page. Besides what an {@link ArticleView} holds: {@code body}, {@code related},
 * {@code newer}, {@code older}.
 */
final class ArticleHandle implements Handle {
    private static final int RELATED = 5;
    private static final List<String> OWN = List.of("body", "related", "newer", "older");

    private final PageId.OfArticle article;
    private final RenderScope scope;
    private final ArticleView details;
    private final Supplier<Object> body;
    private @Nullable Neighbours neighbours;

    ArticleHandle(PageId.OfArticle article, RenderScope scope, ArticleView details, Supplier<Object> body) {
        this.article = article;
        this.scope = scope;
        this.body = body;
        this.details = details;
    }

    @Override
    public @Nullable Object attribute(String name) {
        return switch (name) {
            case "body" -> body.get();
            case "related" -> scope.asker().ask(new Query.Related(article, RELATED));
            case "newer" -> neighbours().newer();
            case "older" -> neighbours().older();
            default -> read(name);
        };
    }

    private @Nullable Object read(String name) {
        try {
            return RecordAttributes.read(details, name);
        } catch (NoSuchAttribute e) {
            throw new NoSuchAttribute(name, attributes());
        }
    }

    private Neighbours neighbours() {
        if (neighbours == null) {
            neighbours = scope.asker().ask(new Query.NeighboursOf(article));
        }
        return neighbours;
    }

    @Override
    public Collection<String> attributes() {
        List<String> names = new ArrayList<>(RecordAttributes.names(ArticleView.class));
        names.addAll(OWN);
        return names;
    }

    @Override
    public String toString() {
        throw new IllegalArgumentException("an article can't be printed; print one of its attributes");
    }
}
