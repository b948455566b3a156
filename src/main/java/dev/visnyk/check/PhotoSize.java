package dev.visnyk.check;

import dev.visnyk.build.Inspection.Subject;
import dev.visnyk.content.Manuscript;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.image.PhotoFile;
import dev.visnyk.image.PhotoLibrary;
import dev.visnyk.model.Article;
import dev.visnyk.model.Photo;
import dev.visnyk.model.Translations;
import dev.visnyk.yaml.YamlNode.Mapping;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A rule of how large photos are, told once of each file, where the first story names it. */
final class PhotoSize implements SiteRule {
    /** "At least 1200 pixels wide" (Google Search Central, "Google Discover"). */
    private static final int WIDE_ENOUGH = 1200;

    private static final long MOST_PIXELS = 50_000_000;
    private static final long MOST_BYTES = 30_000_000;

    private final Rule rule;
    private final String hint;
    private final Function<PhotoFile, Optional<String>> fault;

    private PhotoSize(Rule rule, String hint, Function<PhotoFile, Optional<String>> fault) {
        this.rule = rule;
        this.hint = hint;
        this.fault = fault;
    }

    /** The photo of a story is wide enough for search engines and dense screens. */
    static PhotoSize ofSmall() {
        return new PhotoSize(
                Rule.PHOTO_SMALL,
                "find a larger one: search engines and networks want at least " + WIDE_ENOUGH + " pixels",
                photo -> photo.hasRenditions() && photo.width() < WIDE_ENOUGH
                        ? Optional.of("the photo is only %d pixels wide".formatted(photo.width()))
                        : Optional.empty());
    }

    /** No photo is so large that it only costs time and room. */
    static PhotoSize ofLarge() {
        return new PhotoSize(
                Rule.PHOTO_LARGE,
                "make it smaller before it is kept: the widest that is published has 1920 pixels",
                photo -> {
                    long megabytes = photo.source().stamp().size() / 1_000_000;
                    long pixels = (long) photo.width() * photo.height();
                    return pixels > MOST_PIXELS || photo.source().stamp().size() > MOST_BYTES
                            ? Optional.of("the photo has %d × %d pixels and %d MB"
                                    .formatted(photo.width(), photo.height(), megabytes))
                            : Optional.empty();
                });
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public void check(Subject subject, DiagnosticSink findings) {
        Set<String> seen = new HashSet<>();
        for (Translations story : subject.site().stories()) {
            Article original = story.original();
            Photo photo = original.photo();
            if (photo != null && seen.add(photo.file())) {
                subject.tree()
                        .file(photo.file())
                        .flatMap(file -> PhotoLibrary.look(file, subject.sources()))
                        .flatMap(fault)
                        .ifPresent(text -> report(original, text, findings));
            }
        }
    }

    private void report(Article article, String text, DiagnosticSink findings) {
        Manuscript.read(article.source(), finding -> {})
                .flatMap(manuscript -> manuscript.node("photo"))
                .flatMap(photo -> photo instanceof Mapping mapping ? ReadStory.value(mapping, "src") : Optional.empty())
                .ifPresent(src -> findings.report(rule, src.position(), text, hint));
    }
}
