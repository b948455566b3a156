package dev.visnyk.structured;

import dev.visnyk.json.JsonText;
import dev.visnyk.json.JsonWriter;
import dev.visnyk.query.ArticleView;
import dev.visnyk.query.AuthorView;
import dev.visnyk.query.Card;
import dev.visnyk.query.ListingView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes, as UTF-8, the script element with a page's JSON-LD (JSON-LD 1.1, 7 "Embedding JSON-LD in HTML"). Usable from several
 * threads.
 */
public final class StructuredData {
    private final PublisherNodes publishers = new PublisherNodes();

    /** A front page: the site, and who publishes it. */
    public byte[] home(PageFacts facts) {
        Node site = Node.of("WebSite")
                .put("@id", facts.url() + "#site")
                .put("url", facts.url())
                .put("name", facts.site().title())
                .put("description", facts.site().description())
                .put("inLanguage", facts.page().language().tag())
                .put("publisher", new Node().put("@id", PublisherNodes.id(facts.publisher())));
        return script(site.properties(), publisher(facts));
    }

    /** A story; the entries of a live blog are given newest first. */
    public byte[] article(PageFacts facts, ArticleView article, List<LiveUpdate> updates) {
        return script(
                new ArticleNode(facts, article, updates).write(publisher(facts)).properties(),
                new Things(facts).breadcrumbs(article.section()).properties());
    }

    /** A page of a list; that of an author is about a person. */
    public byte[] list(PageFacts facts, ListingView listing) {
        Things things = new Things(facts);
        AuthorView author = listing.author();
        Node page = page(author == null ? "CollectionPage" : "ProfilePage", facts);
        if (author == null) {
            page.put("mainEntity", items(facts, listing.cards()));
        } else {
            page.put("mainEntity", things.person(author)).put("hasPart", items(facts, listing.cards()));
        }
        return script(page.properties(), things.breadcrumbs().properties());
    }

    private static Node items(PageFacts facts, List<Card> cards) {
        List<Object> items = new ArrayList<>(cards.size());
        for (Card card : cards) {
            items.add(Node.of("ListItem")
                    .put("position", items.size() + 1)
                    .put("url", facts.absolute(card.url()))
                    .properties());
        }
        return Node.of("ItemList").put("itemListElement", items);
    }

    /** The page about who publishes the site. */
    public byte[] imprint(PageFacts facts) {
        Node page = page("AboutPage", facts).put("mainEntity", publisher(facts));
        return script(page.properties(), new Things(facts).breadcrumbs().properties());
    }

    /** Any other page. */
    public byte[] page(PageFacts facts) {
        Node page = page("WebPage", facts).put("publisher", publisher(facts));
        return script(page.properties(), new Things(facts).breadcrumbs().properties());
    }

    private static Node page(String type, PageFacts facts) {
        return Node.of(type)
                .put("@id", facts.url() + "#page")
                .put("url", facts.url())
                .put("name", facts.page().title())
                .put("description", facts.page().description())
                .put("inLanguage", facts.page().language().tag());
    }

    private JsonText publisher(PageFacts facts) {
        return publishers.of(facts.publisher());
    }

    private static byte[] script(Object... nodes) {
        Map<String, Object> graph = new LinkedHashMap<>();
        graph.put("@context", "https://schema.org");
        graph.put("@graph", List.of(nodes));
        return JsonWriter.writeForHtml("<script type=\"application/ld+json\">", graph, "</script>");
    }
}
