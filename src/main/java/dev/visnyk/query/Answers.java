package dev.visnyk.query;

import dev.visnyk.model.Language;
import dev.visnyk.model.ListId;
import dev.visnyk.routing.PageId;
import dev.visnyk.theme.Message;
import java.util.List;
import java.util.Optional;

/** Answers every {@link Query}; each method belongs to the question that calls it. Usable from several threads. */
public interface Answers {
    SiteView settings(Language language);

    Optional<Message> text(Language language, String key);

    Optional<String> asset(String name);

    Optional<String> template(String name);

    PageView head(PageId page);

    Alternates alternates(PageId page);

    ArticleView details(PageId.OfArticle article);

    PublisherView publisher(Language language);

    ImprintView imprint(Language language);

    String ownTemplate(PageId page);

    /** Empty for a story that is not there. */
    Body body(PageId page);

    /** Stands for everything that the body of a page is made from: equal versions are equal bodies. */
    long bodyVersion(PageId page);

    List<Card> related(PageId.OfArticle article, int count);

    Neighbours neighbours(PageId.OfArticle article);

    List<Card> latest(ListId list, int offset, int count);

    ListingView listing(PageId.Listing page);

    IndexView index(PageId.Index page);

    FrontView front(Language language);

    List<CorrectionEntry> corrections(Language language);

    SearchView search(Language language);

    List<FoundStory> found(PageId.SearchIndex page);

    FeedView feed(ListId list);

    SitemapView sitemaps();

    SitemapView addresses(PageId.Sitemap page);

    List<NewsStory> news(PageId.NewsSitemap page);

    LinkTarget destination(PageId page, String folder, String destination);

    Optional<PhotoView> bodyPhoto(Query.BodyPhoto photo);

    Moment written(Language language, String isoLocalDateTime);
}
