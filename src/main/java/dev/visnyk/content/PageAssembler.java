package dev.visnyk.content;

import dev.visnyk.i18n.Transliteration;
import dev.visnyk.model.BodyPhoto;
import dev.visnyk.model.Gone;
import dev.visnyk.model.Language;
import dev.visnyk.model.StandingPage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes standing pages of the files in content/pages. */
final class PageAssembler {
    private final PhotoFinder photos;
    private final Visibility visibility;

    PageAssembler(ContentTree tree, Visibility visibility) {
        this.photos = new PhotoFinder(tree);
        this.visibility = visibility;
    }

    /** The pages shown, by key, each in the order of the languages. */
    Map<String, List<StandingPage>> assemble(List<StorySources> sources) {
        Map<String, List<StandingPage>> pages = new LinkedHashMap<>();
        for (StorySources source : sources) {
            List<StandingPage> shown = new ArrayList<>();
            for (ArticleSource text : source.texts()) {
                if (visibility.reason(source.original().frontMatter()).isEmpty()
                        && visibility.reason(text.frontMatter()).isEmpty()) {
                    shown.add(page(text, source.original()));
                }
            }
            if (!shown.isEmpty()) {
                pages.put(key(source.original()), List.copyOf(shown));
            }
        }
        return pages;
    }

    /** The pages that readers could see before. */
    List<Gone> gone(List<StorySources> sources) {
        Departures departures = new Departures(visibility);
        List<Gone> gone = new ArrayList<>();
        for (StorySources source : sources) {
            FrontMatter original = source.original().frontMatter();
            for (ArticleSource text : source.texts()) {
                if (departures.isGone(original, text.frontMatter())) {
                    gone.add(new Gone(
                            text.name().language(),
                            null,
                            Instant.EPOCH,
                            slug(text, source.original()),
                            key(text),
                            text.frontMatter().aliases()));
                }
            }
        }
        return gone;
    }

    private static String slug(ArticleSource source, ArticleSource original) {
        String own = source.frontMatter().slug();
        return own != null
                ? own
                : Transliteration.slug(
                        source.name().slug(), original.name().language().tag());
    }

    private StandingPage page(ArticleSource source, ArticleSource original) {
        FrontMatter text = source.frontMatter();
        Language language = source.name().language();
        return new StandingPage(
                key(source),
                language,
                source.file(),
                slug(source, original),
                text.title(),
                text.description(),
                Boolean.TRUE.equals(text.noindex()),
                text.template() == null ? original.frontMatter().template() : text.template(),
                text.placedAliases(),
                photos.findAll(source.images(), source.name().folder()));
    }

    /** Files of the photos in all pages, shown or not. */
    Set<String> photoFiles(List<StorySources> sources) {
        return sources.stream()
                .flatMap(source -> source.texts().stream())
                .flatMap(source -> photos.findAll(source.images(), source.name().folder()).stream())
                .map(BodyPhoto::file)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String key(ArticleSource source) {
        return source.name().key().substring("pages/".length());
    }
}
