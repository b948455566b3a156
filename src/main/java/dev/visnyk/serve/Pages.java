package dev.visnyk.serve;

import dev.visnyk.build.Preview;
import dev.visnyk.build.PreviewReader.Reading;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.output.Content;
import dev.visnyk.output.OutputFile;
import dev.visnyk.parallel.Workers;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes pages when they are asked for, and shows the last good one where a page can't be made. Usable from several threads. */
final class Pages {
    /** The pages of which the last good version is remembered. */
    private static final int MOST_REMEMBERED = 200;

    private final Workers workers;
    private final ErrorPage errors;
    private final Consumer<List<Diagnostic>> broken;
    private final Map<String, ServedPage> lastGood = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ServedPage> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    private @Nullable Preview moved;
    private @Nullable Preview movedFrom;

    /** {@code broken} is told of what is wrong with each page that can't be made. */
    Pages(Workers workers, ErrorPage errors, Consumer<List<Diagnostic>> broken) {
        this.workers = workers;
        this.errors = errors;
        this.broken = broken;
    }

    /** The site at the moment that a browser wants to see: of two, the one asked for last is remembered. */
    synchronized Optional<Preview> preview(Reading reading, Optional<Instant> moment) {
        if (moment.isEmpty() || reading.preview().isEmpty()) {
            return reading.preview();
        }
        Preview now = reading.preview().get();
        Preview known = moved;
        if (known == null || movedFrom != now || !known.now().equals(moment.get())) {
            known = now.publishedAt(moment.get(), workers);
            moved = known;
            movedFrom = now;
        }
        return Optional.of(known);
    }

    /** Whether a browser shows a file as a page. */
    static boolean isPage(OutputFile file) {
        return file.content() instanceof Content.Page && file.path().endsWith(".html");
    }

    /**
     * A page as it is shown at an address.
     *
     * @param page what is shown: if it can't be made, as it last was, else what is wrong with it
     * @param findings the errors in it, and in the site as it was read
     */
    record Shown(ServedPage page, List<Diagnostic> findings) {
        boolean isBroken() {
            return findings.stream().anyMatch(Diagnostic::isError);
        }
    }

    /** What is shown at an address; empty where there is no page. */
    Optional<Shown> show(String path, Reading reading, Optional<Instant> moment) {
        Optional<Preview> preview = preview(reading, moment);
        if (preview.isEmpty()) {
            return Optional.of(new Shown(errors.of(reading.findings()), reading.findings()));
        }
        Optional<OutputFile> file = Target.of(preview.get(), path, "").file();
        return file.filter(Pages::isPage).map(it -> show(it, preview.get(), reading, moment.isPresent()));
    }

    /** A page of a site, and what is wrong with it. */
    Shown show(OutputFile file, Preview preview, Reading reading, boolean isMoved) {
        ServedPage page = ServedPage.of(preview.make(((Content.Page) file.content()).id()), preview);
        if (page.isBroken()) {
            broken.accept(page.findings());
        }
        List<Diagnostic> all = Stream.concat(reading.findings().stream(), page.findings().stream())
                .filter(Diagnostic::isError)
                .sorted()
                .distinct()
                .toList();
        if (isMoved) {
            return new Shown(page.isBroken() ? errors.of(all) : page, all);
        }
        synchronized (lastGood) {
            if (!page.isBroken()) {
                lastGood.put(file.path(), page);
                return new Shown(page, all);
            }
            ServedPage good = lastGood.get(file.path());
            return new Shown(good == null ? errors.of(all) : good, all);
        }
    }
}
