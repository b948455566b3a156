package dev.visnyk.content;

import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.FrontMatter.PhotoFields;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.model.Correction;
import dev.visnyk.model.Language;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares the texts of one story: facts stated differently, promises not kept, translations nobody promised. */
final class FactCheck {
    private final SiteConfig config;
    private final ContentTree tree;
    private final DiagnosticSink findings;

    /** Takes the tree because a text that can't be read, which is reported elsewhere, is not missing. */
    FactCheck(SiteConfig config, ContentTree tree, DiagnosticSink findings) {
        this.config = config;
        this.tree = tree;
        this.findings = findings;
    }

    /** Reports what is wrong between the texts of a story. */
    void check(StorySources story) {
        for (ArticleSource text : story.texts()) {
            if (text != story.original()) {
                compare(text, story.original());
            }
        }
        promises(story);
        corrections(story);
    }

    /** Reports what is wrong between the texts of a standing page, which have no facts in common but their languages. */
    void checkPage(StorySources page) {
        ArticleSource original = page.original();
        for (ArticleSource text : page.texts()) {
            if (text != original) {
                compare(
                        text.frontMatter().languages(),
                        original.frontMatter().languages(),
                        text,
                        original,
                        "languages");
            }
        }
        promises(page);
    }

    /** A correction says what was wrong in all languages, so each day that has one in a text has one in the others. */
    private void corrections(StorySources story) {
        if (story.texts().stream()
                .allMatch(text -> text.frontMatter().corrections().isEmpty())) {
            return;
        }
        Map<LocalDate, ArticleSource> corrected = new TreeMap<>();
        for (ArticleSource text : story.texts()) {
            days(text).forEach(day -> corrected.putIfAbsent(day, text));
        }
        corrected.forEach((day, first) -> {
            for (ArticleSource text : story.texts()) {
                if (!days(text).contains(day)) {
                    findings.report(
                            Rule.TRANSLATION_CORRECTION,
                            first.frontMatter().places().position("corrections"),
                            "the correction of " + day + " is missing in "
                                    + text.name().language().key(),
                            "add it to " + text.file());
                }
            }
        });
    }

    private Set<LocalDate> days(ArticleSource text) {
        Set<LocalDate> days = new TreeSet<>();
        for (Correction correction : text.frontMatter().corrections()) {
            days.add(correction.date().atZone(config.zone()).toLocalDate());
        }
        return days;
    }

    private void promises(StorySources story) {
        FrontMatter original = story.original().frontMatter();
        List<String> promised = original.languages();
        if (promised.isEmpty()) {
            return;
        }
        for (Language language : config.languages()) {
            boolean isPresent = story.isIn(language);
            if (promised.contains(language.key()) && !isPresent && !hasFile(story.original(), language)) {
                findings.report(
                        Rule.TRANSLATION_MISSING,
                        original.places().position("languages"),
                        "promised in " + language.key() + ", but there is no such text",
                        "add " + story.original().name().slug() + "." + language.key() + ".md");
            } else if (!promised.contains(language.key()) && isPresent) {
                findings.report(
                        Rule.TRANSLATION_UNPROMISED,
                        original.places().position("languages"),
                        "there is a text in " + language.key() + ", which is not promised",
                        "add " + language.key() + " to \"languages\"");
            }
        }
    }

    private boolean hasFile(ArticleSource original, Language language) {
        String path = original.name().pathIn(language, original.file().path());
        return tree.file(path).isPresent();
    }

    private void compare(ArticleSource text, ArticleSource original) {
        FrontMatter own = text.frontMatter();
        FrontMatter facts = original.frontMatter();
        compare(own.languages(), facts.languages(), text, original, "languages");
        compare(own.authors(), facts.authors(), text, original, "authors");
        compare(own.section(), facts.section(), text, original, "section");
        compare(own.tags(), facts.tags(), text, original, "tags");
        compare(own.type(), facts.type(), text, original, "type");
        compare(own.label(), facts.label(), text, original, "label");
        compare(own.sources(), facts.sources(), text, original, "sources");
        compare(own.related(), facts.related(), text, original, "related");
        compare(own.noindex(), facts.noindex(), text, original, "noindex");
        compare(own.template(), facts.template(), text, original, "template");
        compare(own.extra(), facts.extra(), text, original, "extra");
        if (own.photo() != null) {
            compare(own.photo(), facts.photo() == null ? PhotoFields.NONE : facts.photo(), text, original);
        }
        compareGallery(text, original);
        compareTimes(text, original);
    }

    private void compare(PhotoFields own, PhotoFields facts, ArticleSource text, ArticleSource original) {
        compare(own.src(), facts.src(), text, original, "photo.src");
        compare(own.credit(), facts.credit(), text, original, "photo.credit");
        compare(own.license(), facts.license(), text, original, "photo.license");
        compare(own.focal(), facts.focal(), text, original, "photo.focal");
        compare(own.author(), facts.author(), text, original, "photo.author");
        compare(own.licenseUntil(), facts.licenseUntil(), text, original, "photo.license-until");
    }

    private void compare(
            @Nullable Object own, @Nullable Object fact, ArticleSource text, ArticleSource original, String key) {
        if (!isSilent(own) && !Objects.equals(own, fact)) {
            warn(text, original, key);
        }
    }

    /** A translation's gallery gives captions, in the order of the original's photos. */
    private void compareGallery(ArticleSource text, ArticleSource original) {
        List<PhotoFields> own = text.frontMatter().photos();
        List<PhotoFields> facts = original.frontMatter().photos();
        for (int i = 0; i < own.size(); i++) {
            String src = own.get(i).src();
            if (i >= facts.size() || !(src.isEmpty() || src.equals(facts.get(i).src()))) {
                warn(text, original, "photos");
                return;
            }
        }
    }

    /** A translation may come later and go earlier than its original, never the other way round. */
    private void compareTimes(ArticleSource text, ArticleSource original) {
        FrontMatter own = text.frontMatter();
        FrontMatter facts = original.frontMatter();
        if (own.date() != null && (facts.date() == null || own.date().isBefore(facts.date()))) {
            warn(text, original, "date");
        }
        if (own.expires() != null && facts.expires() != null && own.expires().isAfter(facts.expires())) {
            warn(text, original, "expires");
        }
    }

    private static boolean isSilent(@Nullable Object value) {
        return value == null
                || value.equals("")
                || (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> mapping && mapping.isEmpty());
    }

    private void warn(ArticleSource text, ArticleSource original, String key) {
        String[] keys = key.equals("authors") ? new String[] {"authors", "author"} : new String[] {key};
        findings.report(
                Rule.TRANSLATION_FACT,
                text.frontMatter().places().position(keys),
                "\"" + key + "\" differs from the original, whose value is used",
                "delete it here; " + original.file() + " states it for all languages");
    }
}
