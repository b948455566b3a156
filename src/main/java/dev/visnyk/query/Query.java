package dev.visnyk.query;

import dev.visnyk.model.Language;
import dev.visnyk.model.ListId;
import dev.visnyk.routing.PageId;
import dev.visnyk.theme.Message;
import java.util.List;
import java.util.Optional;

/**
 * A question about the site. Equal questions have equal answers, and every question has one: about something that does not
 * exist it says so, so that its coming into being changes the answer.
 *
 * @param <A> type of the answer
 */
public sealed interface Query<A> {
    /** Has the question answered. */
    A put(Answers answers);

    /** Whether many pages ask it, so that the answer is worth keeping. */
    default boolean isShared() {
        return false;
    }

    /** Whether the answer may be another when nothing has changed but what stands below the front matter of a text. */
    default boolean isOfBody() {
        return false;
    }

    /** The site as every page of a language needs it. */
    record Settings(Language language) implements Query<SiteView> {
        @Override
        public SiteView put(Answers answers) {
            return answers.settings(language);
        }

        @Override
        public boolean isShared() {
            return true;
        }
    }

    /** Who publishes the site, as data about every page of a language says it. */
    record Publisher(Language language) implements Query<PublisherView> {
        @Override
        public PublisherView put(Answers answers) {
            return answers.publisher(language);
        }

        @Override
        public boolean isShared() {
            return true;
        }
    }

    /** A string of the user interface. */
    record Text(Language language, String key) implements Query<Optional<Message>> {
        @Override
        public Optional<Message> put(Answers answers) {
            return answers.text(language, key);
        }

        @Override
        public boolean isShared() {
            return true;
        }
    }

    /** The path of a theme asset, root-relative. */
    record AssetUrl(String name) implements Query<Optional<String>> {
        @Override
        public Optional<String> put(Answers answers) {
            return answers.asset(name);
        }

        @Override
        public boolean isShared() {
            return true;
        }
    }

    /** The text of a template; empty when the theme has none of that name. */
    record TemplateText(String name) implements Query<Optional<String>> {
        @Override
        public Optional<String> put(Answers answers) {
            return answers.template(name);
        }

        @Override
        public boolean isShared() {
            return true;
        }
    }

    /** What the head of a page says. */
    record Head(PageId page) implements Query<PageView> {
        @Override
        public PageView put(Answers answers) {
            return answers.head(page);
        }
    }

    /** The same page in other languages. */
    record InOtherLanguages(PageId page) implements Query<Alternates> {
        @Override
        public Alternates put(Answers answers) {
            return answers.alternates(page);
        }
    }

    /** An article on its own page. */
    record Details(PageId.OfArticle article) implements Query<ArticleView> {
        @Override
        public ArticleView put(Answers answers) {
            return answers.details(article);
        }
    }

    /** The template that an article or standing page asks for itself; empty for the usual one. */
    record OwnTemplate(PageId page) implements Query<String> {
        @Override
        public String put(Answers answers) {
            return answers.ownTemplate(page);
        }
    }

    /** The body of an article or standing page. */
    record BodyOf(PageId page) implements Query<Body> {
        @Override
        public Body put(Answers answers) {
            return answers.body(page);
        }

        @Override
        public boolean isOfBody() {
            return true;
        }
    }

    /** Stories to read next, best first. */
    record Related(PageId.OfArticle article, int count) implements Query<List<Card>> {
        @Override
        public List<Card> put(Answers answers) {
            return answers.related(article, count);
        }
    }

    /** The articles before and after one in its section. */
    record NeighboursOf(PageId.OfArticle article) implements Query<Neighbours> {
        @Override
        public Neighbours put(Answers answers) {
            return answers.neighbours(article);
        }
    }

    /** A window of a list, newest first. */
    record Latest(ListId list, int offset, int count) implements Query<List<Card>> {
        @Override
        public List<Card> put(Answers answers) {
            return answers.latest(list, offset, count);
        }

        @Override
        public boolean isShared() {
            return true;
        }
    }

    /** One page of a list. */
    record ListingOf(PageId.Listing page) implements Query<ListingView> {
        @Override
        public ListingView put(Answers answers) {
            return answers.listing(page);
        }
    }

    /** An index of topics, authors or months. */
    record IndexOf(PageId.Index page) implements Query<IndexView> {
        @Override
        public IndexView put(Answers answers) {
            return answers.index(page);
        }
    }

    /** A front page. */
    record Front(Language language) implements Query<FrontView> {
        @Override
        public FrontView put(Answers answers) {
            return answers.front(language);
        }
    }

    /** The log of corrections, newest first. */
    record CorrectionLog(Language language) implements Query<List<CorrectionEntry>> {
        @Override
        public List<CorrectionEntry> put(Answers answers) {
            return answers.corrections(language);
        }
    }

    /** Who publishes the site, as the page about it says it. */
    record ImprintOf(Language language) implements Query<ImprintView> {
        @Override
        public ImprintView put(Answers answers) {
            return answers.imprint(language);
        }
    }

    /** What the page needs that readers search on. */
    record SearchOf(Language language) implements Query<SearchView> {
        @Override
        public SearchView put(Answers answers) {
            return answers.search(language);
        }
    }

    /** The stories in a part of what the search looks through. */
    record FoundIn(PageId.SearchIndex page) implements Query<List<FoundStory>> {
        @Override
        public List<FoundStory> put(Answers answers) {
            return answers.found(page);
        }
    }

    /** The newest stories of a list. */
    record FeedOf(PageId.Feed feed) implements Query<FeedView> {
        @Override
        public FeedView put(Answers answers) {
            return answers.feed(feed.list());
        }
    }

    /** The body of a story on another page than its own; empty when there is no such story. */
    record StoryBody(PageId.OfArticle article) implements Query<Body> {
        @Override
        public Body put(Answers answers) {
            return answers.body(article);
        }

        @Override
        public boolean isOfBody() {
            return true;
        }
    }

    /** The sitemaps there are. */
    record AllSitemaps(PageId.SitemapIndex page) implements Query<SitemapView> {
        @Override
        public SitemapView put(Answers answers) {
            return answers.sitemaps();
        }
    }

    /** The addresses in a sitemap. */
    record AddressesOf(PageId.Sitemap page) implements Query<SitemapView> {
        @Override
        public SitemapView put(Answers answers) {
            return answers.addresses(page);
        }
    }

    /** The stories in a news sitemap. */
    record NewsOf(PageId.NewsSitemap page) implements Query<List<NewsStory>> {
        @Override
        public List<NewsStory> put(Answers answers) {
            return answers.news(page);
        }
    }

    /** Where a link in the body of a page leads. */
    record Destination(PageId page, String folder, String destination) implements Query<LinkTarget> {
        @Override
        public LinkTarget put(Answers answers) {
            return answers.destination(page, folder, destination);
        }
    }

    /** A photo in a body, looked up from the folder of its file; empty when there is no such photo. */
    record BodyPhoto(String folder, String source, String alt, String caption, String credit)
            implements Query<Optional<PhotoView>> {
        @Override
        public Optional<PhotoView> put(Answers answers) {
            return answers.bodyPhoto(this);
        }
    }

    /** A local date and time of the newsroom as a language writes it. */
    record Written(Language language, String isoLocalDateTime) implements Query<Moment> {
        @Override
        public Moment put(Answers answers) {
            return answers.written(language, isoLocalDateTime);
        }
    }
}
