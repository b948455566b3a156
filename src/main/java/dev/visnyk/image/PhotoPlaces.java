package dev.visnyk.image;

import dev.visnyk.content.ContentTree;
import dev.visnyk.content.Manuscript;
import dev.visnyk.content.PhotoFinder;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.markdown.Destination;
import dev.visnyk.markdown.MarkdownParser;
import dev.visnyk.model.Article;
import dev.visnyk.model.Site;
import dev.visnyk.model.SourceFile;
import dev.visnyk.model.StandingPage;
import dev.visnyk.model.Translations;
import dev.visnyk.yaml.YamlNode;
import dev.visnyk.yaml.YamlNode.Mapping;
import dev.visnyk.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Reports what is wrong with a photo where stories name it; these are read again for that, since few photos are wrong. */
public final class PhotoPlaces implements PhotoFindings {
    private final Site site;
    private final PhotoFinder finder;
    private final MarkdownParser markdown;
    private final DiagnosticSink findings;
    private final Map<String, List<SourcePosition>> known = new ConcurrentHashMap<>();

    public PhotoPlaces(Site site, ContentTree tree, MarkdownParser markdown, DiagnosticSink findings) {
        this.site = site;
        this.finder = new PhotoFinder(tree);
        this.markdown = markdown;
        this.findings = findings;
    }

    @Override
    public void report(String file, Rule rule, String message, String hint) {
        for (SourcePosition place : known.computeIfAbsent(file, this::places)) {
            findings.report(rule, place, message, hint);
        }
    }

    /** Where a photo is named; the photo itself when nothing but an author shows it. */
    private List<SourcePosition> places(String file) {
        List<SourcePosition> places = new ArrayList<>();
        for (Translations story : site.stories()) {
            for (Article article : story.articles()) {
                boolean isShown = article.photoFiles().contains(file);
                if (isShown) {
                    places.addAll(places(article.source(), file));
                }
            }
        }
        for (List<StandingPage> pages : site.pages().values()) {
            for (StandingPage page : pages) {
                if (page.bodyPhotos().stream().anyMatch(photo -> photo.file().equals(file))) {
                    places.addAll(places(page.source(), file));
                }
            }
        }
        return places.isEmpty() ? List.of(SourcePosition.ofFile(file)) : places;
    }

    private List<SourcePosition> places(SourceFile text, String file) {
        String folder = text.path().substring(0, text.path().lastIndexOf('/') + 1);
        Optional<Manuscript> manuscript = Manuscript.read(text, finding -> {});
        List<SourcePosition> places = new ArrayList<>();
        manuscript.ifPresent(read -> {
            Stream.of("photo", "photos")
                    .flatMap(key -> read.items(key).stream())
                    .flatMap(PhotoPlaces::source)
                    .filter(source -> isFile(source.text(), folder, file))
                    .forEach(source -> places.add(source.position()));
            for (Destination image :
                    markdown.destinations(read.source(), read.block().body())) {
                if (isFile(image.url(), folder, file)) {
                    places.add(read.source().position(image.offset()));
                }
            }
        });
        return places;
    }

    private static Stream<Scalar> source(YamlNode photo) {
        return photo instanceof Mapping mapping
                        && mapping.entries().containsKey("src")
                        && mapping.entries().get("src").value() instanceof Scalar source
                ? Stream.of(source)
                : Stream.empty();
    }

    private boolean isFile(String source, String folder, String file) {
        return finder.find(source, folder).filter(it -> it.path().equals(file)).isPresent();
    }
}
