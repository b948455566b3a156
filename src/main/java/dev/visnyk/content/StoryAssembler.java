package dev.visnyk.content;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.FrontMatter.PhotoFields;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.diagnostic.Suggestion;
import dev.visnyk.i18n.Transliteration;
import dev.visnyk.i18n.Typographer;
import dev.visnyk.model.AiNote;
import dev.visnyk.model.Article;
import dev.visnyk.model.ArticleType;
import dev.visnyk.model.Author;
import dev.visnyk.model.BodyPhoto;
import dev.visnyk.model.Correction;
import dev.visnyk.model.Gone;
import dev.visnyk.model.Language;
import dev.visnyk.model.Photo;
import dev.visnyk.model.SourceFile;
import dev.visnyk.model.Topic;
import dev.visnyk.model.Translations;
import dev.visnyk.model.WebLink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes articles of the files of a story: facts from the original, text from each file, names looked up. */
final class StoryAssembler {
    private final Catalog catalog;
    private final PhotoFinder photos;
    private final Visibility visibility;
    private final Departures departures;
    private final FactCheck facts;
    private final DiagnosticSink findings;
    private final List<Language> languages;
    private final Map<Language, Typographer> typographers;

    StoryAssembler(
            SiteConfig config, Catalog catalog, ContentTree tree, Visibility visibility, DiagnosticSink findings) {
        this.catalog = catalog;
        this.photos = new PhotoFinder(tree);
        this.visibility = visibility;
        this.departures = new Departures(visibility);
        this.facts = new FactCheck(config, tree, findings);
        this.findings = findings;
        this.languages = config.languages();
        this.typographers = config.languages().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), language -> Typographer.forTag(language.tag())));
    }

    /**
     * A story, checked whether or not it is shown.
     *
     * @param shown the story as it is shown; empty when its original is withheld
     * @param gone what readers could see before
     * @param withheldPhotos files of all photos that texts which are not shown name, whether or not they would show them
     */
    record Assembled(Optional<Translations> shown, List<Gone> gone, Set<String> withheldPhotos) {}

    Assembled assemble(StorySources sources) {
        facts.check(sources);
        FrontMatter original = sources.original().frontMatter();
        if (original.date() == null && !original.places().hasDate()) {
            findings.report(
                    Rule.FRONT_MATTER_MISSING,
                    original.places().position(),
                    "\"date\" is missing",
                    "write date: 2024-10-17T21:45");
        }
        Article first = null;
        List<Article> articles = new ArrayList<>(sources.texts().size());
        List<Gone> gone = new ArrayList<>(0);
        Set<String> withheldPhotos = new HashSet<>();
        boolean isWithheld = visibility.reason(original).isPresent();
        List<Topic> topics =
                original.tags().stream().distinct().map(catalog::topic).toList();
        for (ArticleSource text : sources.texts()) {
            Article article = article(text, sources.original(), topics);
            boolean isShown =
                    !isWithheld && visibility.reason(text.frontMatter()).isEmpty();
            if (isShown) {
                articles.add(article);
            } else {
                withheldPhotos.addAll(article.photoFiles());
                namedPhotos(text).forEach(withheldPhotos::add);
                if (departures.isGone(original, text.frontMatter())) {
                    gone.add(gone(article, text.frontMatter()));
                }
            }
            first = text == sources.original() ? article : first;
        }
        return new Assembled(
                isWithheld || first == null
                        ? Optional.empty()
                        : Optional.of(new Translations(sources.key(), first, articles, pending(original, articles))),
                gone,
                withheldPhotos);
    }

    private static Gone gone(Article article, FrontMatter text) {
        return new Gone(
                article.language(),
                article.section(),
                article.published(),
                article.slug(),
                article.id(),
                text.aliases());
    }

    /** The photos of a file's front matter, among them those that a translation names in vain. */
    private Stream<String> namedPhotos(ArticleSource source) {
        FrontMatter text = source.frontMatter();
        return Stream.concat(Stream.ofNullable(text.photo()), text.photos().stream())
                .flatMap(photo -> photos.find(photo.src(), source.name().folder()).stream())
                .map(SourceFile::path);
    }

    /** The languages that the original promises and readers do not have yet, written or not. */
    private List<Language> pending(FrontMatter original, List<Article> shown) {
        if (shown.size() == languages.size()) {
            return List.of();
        }
        return languages.stream()
                .filter(language -> original.languages().contains(language.key()))
                .filter(language ->
                        shown.stream().noneMatch(article -> article.language().equals(language)))
                .toList();
    }

    private Article article(ArticleSource source, ArticleSource originalSource, List<Topic> topics) {
        FrontMatter text = source.frontMatter();
        FrontMatter original = originalSource.frontMatter();
        Language language = source.name().language();
        Typographer typographer = Objects.requireNonNull(typographers.get(language));
        String key = source.name().key();
        return new Article(
                key,
                language,
                source.file(),
                slug(source, originalSource),
                text.title(),
                text.description(),
                original.date() == null ? Instant.EPOCH : original.date(),
                text.updated(),
                original.expires(),
                catalog.section(section(source, original)),
                authors(original.authors(), originalSource, source == originalSource),
                authors(text.translators(), source, true),
                topics,
                original.type() == null ? ArticleType.NEWS : original.type(),
                original.label(),
                photo(text.photo(), original.photo(), "photo", source, originalSource, typographer),
                gallery(text, original, source, originalSource, typographer),
                map(original.sources(), it -> new WebLink(typographer.apply(it.name()), it.url())),
                map(text.corrections(), it -> new Correction(it.date(), typographer.apply(it.text()))),
                text.translation(),
                ai(text, original, typographer),
                Boolean.TRUE.equals(original.noindex()) || Boolean.TRUE.equals(text.noindex()),
                text.canonical(),
                original.template(),
                original.extra(),
                original.id() == null ? key : original.id(),
                text.placedAliases(),
                original.related(),
                bodyPhotos(source),
                visibility.isPreviewOnly(original) || visibility.isPreviewOnly(text));
    }

    /** Most stories have none of what a few have: a stream for each would be much of what there is to do. */
    private static <T, R> List<R> map(List<T> list, Function<T, R> change) {
        return list.isEmpty() ? List.of() : list.stream().map(change).toList();
    }

    /** That AI was used is a fact of the original; what readers are told of it is text, which each language has to say itself. */
    private static @Nullable AiNote ai(FrontMatter text, FrontMatter original, Typographer typographer) {
        if (text.ai() != null) {
            return new AiNote(text.ai().used(), typographer.apply(text.ai().disclosure()));
        }
        return original.ai() == null ? null : new AiNote(original.ai().used(), "");
    }

    private String slug(ArticleSource source, ArticleSource original) {
        String own = source.frontMatter().slug();
        if (own != null) {
            return own;
        }
        String slug = Transliteration.slug(
                source.name().slug(), original.name().language().tag());
        if (slug.isEmpty()) {
            findings.report(
                    Rule.FRONT_MATTER_MISSING,
                    SourcePosition.ofFile(source.file().path()),
                    "nothing of this file's name can be used in a URL",
                    "give it a slug");
            return "story";
        }
        return slug;
    }

    private String section(ArticleSource source, FrontMatter original) {
        if (original.section() != null) {
            return original.section();
        }
        String folder = source.name().firstFolder();
        if (folder.isEmpty()) {
            findings.report(
                    Rule.FRONT_MATTER_MISSING,
                    original.places().position(),
                    "an article outside a folder needs a \"section\"",
                    "move it to content/<section>/, or write section: politics");
            return "news";
        }
        return folder;
    }

    private List<Author> authors(List<String> names, ArticleSource source, boolean isStatedHere) {
        List<Author> authors = new ArrayList<>(names.size());
        for (String name : names) {
            Optional<Author> known = catalog.knownAuthor(name);
            if (known.isEmpty() && isStatedHere && catalog.hasAuthors() && isKeyShaped(name)) {
                findings.report(
                        Rule.CONTENT_AUTHOR,
                        source.frontMatter().places().position("authors", "author", "translators"),
                        "there is no author \"" + name + "\" in content/authors",
                        Suggestion.hint(name, catalog.authorKeys()));
            }
            authors.add(known.orElseGet(
                    () -> catalog.plainAuthor(name, source.name().language())));
        }
        return authors;
    }

    private static boolean isKeyShaped(String name) {
        return name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_');
    }

    private @Nullable Photo photo(
            @Nullable PhotoFields own,
            @Nullable PhotoFields facts,
            String key,
            ArticleSource source,
            ArticleSource original,
            Typographer typographer) {
        if (facts == null || facts.src().isEmpty()) {
            return own == null || own.src().isEmpty() ? null : photo(own, key, source, source, typographer);
        }
        PhotoFields shown = own == null ? facts.withoutTexts() : own.withFactsOf(facts);
        return photo(shown, key, original, source, typographer);
    }

    private List<Photo> gallery(
            FrontMatter text,
            FrontMatter original,
            ArticleSource source,
            ArticleSource originalSource,
            Typographer typographer) {
        List<Photo> photos = new ArrayList<>();
        for (int i = 0; i < original.photos().size(); i++) {
            PhotoFields own = i < text.photos().size() ? text.photos().get(i) : null;
            Photo photo = photo(own, original.photos().get(i), "photos." + i, source, originalSource, typographer);
            if (photo != null) {
                photos.add(photo);
            }
        }
        return photos;
    }

    private @Nullable Photo photo(
            PhotoFields fields, String key, ArticleSource namedIn, ArticleSource shownIn, Typographer typographer) {
        Optional<SourceFile> file = photos.find(fields.src(), namedIn.name().folder());
        if (file.isEmpty()) {
            if (namedIn == shownIn) {
                findings.report(
                        Rule.PHOTO_MISSING,
                        namedIn.frontMatter().places().position(key + ".src", key),
                        "there is no photo \"" + fields.src() + "\"",
                        PhotoFinder.hint(fields.src()));
            }
            return null;
        }
        return new Photo(
                file.get().path(),
                fields.alt(),
                fields.caption(),
                typographer.apply(fields.credit()),
                typographer.apply(fields.author()),
                fields.license(),
                fields.licenseUntil(),
                fields.focal());
    }

    /** The photos in the body; one that is missing is reported when the body is rendered, at its line. */
    private List<BodyPhoto> bodyPhotos(ArticleSource source) {
        return photos.findAll(source.images(), source.name().folder());
    }
}
