package dev.visnyk.build;

import dev.visnyk.binary.ByteWriter;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.ContentReader;
import dev.visnyk.content.ContentTree;
import dev.visnyk.content.FileName;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.model.ByPath;
import dev.visnyk.model.Language;
import dev.visnyk.model.ListId;
import dev.visnyk.model.SourceFile;
import dev.visnyk.output.OutputFile;
import dev.visnyk.parallel.Workers;
import dev.visnyk.query.BodyLink;
import dev.visnyk.query.Query;
import dev.visnyk.record.BuildRecord;
import dev.visnyk.record.OutputEntry;
import dev.visnyk.record.PageTrace;
import dev.visnyk.record.SameAnswers;
import dev.visnyk.routing.PageId;
import dev.visnyk.routing.PageIdCodec;
import dev.visnyk.routing.Route;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes the pages anew that show texts of which nothing but the body has changed, and reads for it only the stories that these
 * pages show. That the pages are the same as if all had been read is not taken on trust: every answer they are given must have
 * the hash that is on record. If one has not, all is read as ever.
 */
final class BodyEdit {
    /** Where more texts than this have changed, reading all is no loss. */
    private static final int MOST_TEXTS = 20;

    /** A list shows itself and its stories, so that among two of these there is a story. */
    private static final int FIRST_CARD = 2;

    private final SiteConfig config;
    private final Inputs inputs;
    private final BuildRecord earlier;
    private final Workers workers;
    private final Set<PageId> changed;
    private final List<OutputEntry> outputs;
    private final Map<String, Language> languages;

    private BodyEdit(SiteConfig config, Inputs inputs, BuildRecord earlier, Workers workers, Set<PageId> changed) {
        this.config = config;
        this.inputs = inputs;
        this.earlier = earlier;
        this.workers = workers;
        this.changed = changed;
        this.outputs = earlier.outputs().values();
        this.languages = PreparedSite.languages(config);
    }

    /**
     * The change since an earlier build, if nothing but the bodies of a few articles has changed.
     *
     * @param earlier a build in the same situation, to which no moment has come that changes the site
     */
    static Optional<BodyEdit> of(SiteConfig config, Inputs inputs, BuildRecord earlier, Workers workers) {
        List<SourceFile> files = inputs.sources().changedOnly().orElse(List.of());
        boolean mayBe = !files.isEmpty()
                && files.size() <= MOST_TEXTS
                && files.stream().allMatch(file -> ContentTree.isArticle(file.path()));
        return mayBe
                ? reader(config, inputs, workers)
                        .readAlone(files)
                        .filter(names -> files.stream().allMatch(inputs.sources()::hasSameHead))
                        .map(names -> new BodyEdit(config, inputs, earlier, workers, pages(names)))
                : Optional.empty();
    }

    private static ContentReader reader(SiteConfig config, Inputs inputs, Workers workers) {
        // What is wrong with them was found by the earlier build, which read the same.
        return new ContentReader(config, PreparedSite.markdown(config), inputs.sources(), workers, finding -> {});
    }

    private static Set<PageId> pages(List<FileName> names) {
        return names.stream()
                .map(name -> new PageId.OfArticle(name.key(), name.language()))
                .collect(Collectors.toSet());
    }

    /**
     * What came of it.
     *
     * @param findings all findings of the site as it is now
     */
    record Result(MadeFiles files, List<Diagnostic> findings) {}

    /** Makes the pages; empty if that takes more than was read. */
    Optional<Result> make(Supplier<ReadyTheme> theme, SiteWriter writer) {
        int[] stale = stale();
        PreparedSite site = site(theme, stories(stale));
        SameAnswers answers = new SameAnswers(site.ledger(), earlier, languages);
        DiagnosticCollector before = new DiagnosticCollector();
        DiagnosticCollector now = new DiagnosticCollector();
        FileMaker maker = new FileMaker(site, inputs, writer, now);
        OutputFile[] files = new OutputFile[stale.length];
        OutputEntry[] all = outputs.toArray(OutputEntry[]::new);
        boolean[] areVouchedFor = new boolean[stale.length];
        workers.run(stale.length, i -> {
            OutputEntry entry = outputs.get(stale[i]);
            PageTrace trace = new PageTrace(entry);
            trace.findings().forEach(before::report);
            files[i] = RecordedFiles.file(entry, trace.page(languages).orElseThrow());
            answers.vouch(maker.make(files[i]), entry).ifPresent(made -> {
                all[stale[i]] = made;
                areVouchedFor[i] = true;
            });
        });
        boolean areAll = IntStream.range(0, stale.length).allMatch(i -> areVouchedFor[i]);
        return areAll
                ? findings(before.sorted(), now.sorted())
                        .map(found -> new Result(files(all, List.of(files), stale), found))
                : Optional.empty();
    }

    private MadeFiles files(OutputEntry[] all, List<OutputFile> made, int[] stale) {
        long edition = earlier.outcome().edition()
                - MadeFiles.shares(Arrays.stream(stale), outputs.toArray(OutputEntry[]::new))
                + MadeFiles.shares(Arrays.stream(stale), all);
        return new MadeFiles(ByPath.ofSorted(Arrays.asList(all), OutputEntry::path), made, edition);
    }

    /** All findings; empty if it takes more to know which of them are gone. */
    private Optional<List<Diagnostic>> findings(List<Diagnostic> before, List<Diagnostic> now) {
        if (now.equals(before)) {
            return Optional.of(earlier.outcome().findings());
        }
        if (!before.isEmpty()) {
            return Optional.empty();
        }
        DiagnosticCollector all = new DiagnosticCollector();
        earlier.outcome().findings().forEach(all::report);
        now.forEach(all::report);
        return Optional.of(all.sorted());
    }

    /** The positions of the pages that show a changed body. */
    private int[] stale() {
        List<ByteWriter> ids = changed.stream().map(BodyEdit::bytes).toList();
        int[] own = pages(trace -> ids.stream().anyMatch(trace::isOf));
        // Among the articles that a page shows is its own.
        int[] shown = Arrays.stream(own)
                .mapToObj(this::trace)
                .flatMapToInt(PageTrace::shown)
                .sorted()
                .toArray();
        return pages(trace -> trace.showsAny(shown) && questions(trace).stream().anyMatch(this::isAboutChanged));
    }

    /** The positions of the pages whose traces are of a kind. */
    private int[] pages(Predicate<PageTrace> isWanted) {
        boolean[] areWanted = new boolean[outputs.size()];
        workers.run(outputs.size(), at -> areWanted[at] = outputs.get(at).isPage() && isWanted.test(trace(at)));
        return IntStream.range(0, areWanted.length).filter(at -> areWanted[at]).toArray();
    }

    private PageTrace trace(int at) {
        return new PageTrace(outputs.get(at));
    }

    private static ByteWriter bytes(PageId page) {
        ByteWriter bytes = new ByteWriter(64);
        PageIdCodec.write(page, bytes);
        return bytes;
    }

    private boolean isAboutChanged(Query<?> query) {
        return (query instanceof Query.BodyOf body && changed.contains(body.page()))
                || (query instanceof Query.StoryBody story && changed.contains(story.article()));
    }

    /** The keys of the stories that some pages show, of those that they link to, and of those by which menus have their entries. */
    private Set<String> stories(int[] pages) {
        Set<String> keys = changed.stream().map(BodyEdit::key).collect(Collectors.toCollection(HashSet::new));
        IntStream.Builder cards = IntStream.builder();
        Arrays.stream(pages(this::isInMenus))
                .mapToObj(this::trace)
                .flatMapToInt(trace -> trace.shown().limit(FIRST_CARD))
                .forEach(cards);
        for (int at : pages) {
            trace(at).shown().forEach(cards);
            for (Query<?> query : questions(trace(at))) {
                if (query instanceof Query.Destination link) {
                    keys.addAll(BodyLink.of(link.destination()).keys(link.folder(), languages::containsKey));
                }
            }
        }
        int[] urls = cards.build().sorted().toArray();
        int base = config.baseUrl().path().hashCode();
        for (int at = 0; at < outputs.size(); at++) {
            OutputEntry entry = outputs.get(at);
            if (entry.isPage() && Arrays.binarySearch(urls, Route.hashOfUrl(base, entry.path())) >= 0) {
                trace(at).page(languages).map(BodyEdit::key).ifPresent(keys::add);
            }
        }
        keys.remove("");
        return keys;
    }

    /** Whether a page is the first of a list that menus lead to as long as it has a story. */
    private boolean isInMenus(PageTrace trace) {
        return trace.page(languages).orElseThrow() instanceof PageId.Listing listing
                && listing.number() == 1
                && (listing.list().kind() == ListId.Kind.SECTION
                        || config.navigation().stream()
                                .anyMatch(item ->
                                        item.target().equals(listing.list().key())));
    }

    /** The key of the story that a page is of; empty for any other page. */
    private static String key(PageId page) {
        return page instanceof PageId.OfArticle article ? article.key() : "";
    }

    private Set<Query<?>> questions(PageTrace trace) {
        return trace.answers(trace.page(languages).orElseThrow()).keySet();
    }

    /** The site as far as it consists of some stories. */
    private PreparedSite site(Supplier<ReadyTheme> theme, Set<String> stories) {
        ContentTree few = reader(config, inputs, workers).withStories(inputs.tree(), stories);
        Inputs part = new Inputs(few, inputs.sources(), inputs.theme(), List.of(), inputs.options());
        return PreparedSite.read(
                config,
                theme,
                part,
                workers,
                Set.of(),
                earlier.outputs()::contains,
                Inspection.NONE,
                new DiagnosticCollector());
    }
}
