package dev.visnyk.serve;

import dev.visnyk.content.FileName;
import dev.visnyk.content.Story;
import dev.visnyk.content.StoryText;
import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.DiagnosticCollector;
import dev.visnyk.model.SourceFile;
import dev.visnyk.scaffold.NewFile;
import dev.visnyk.scaffold.NewFiles;
import dev.visnyk.scaffold.NewStory;
import dev.visnyk.scaffold.RevisionRecorder;
import dev.visnyk.scaffold.TranslationPlan;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be done at the desk. Each writes the files that the same command would. */
final class DeskActions {
    /** How a text can be translated. */
    static final List<String> METHODS = List.of("human", "machine", "mixed");

    private final EditorialDesk desk;
    private final DeskSite site;
    private final DeskVisit visit;
    private final DiagnosticCollector findings = new DiagnosticCollector();

    /**
     * What came of an action.
     *
     * @param refused what could not be done, and why; empty if all was
     * @param key of the story that it was done to
     * @param written paths of the new files
     * @param message what was done
     */
    record Outcome(List<Diagnostic> refused, String key, List<String> written, DeskMessage message) {
        /** Of a page on which nothing was asked for yet. */
        static final Outcome NONE = new Outcome(List.of(), "", List.of(), DeskMessage.STORY);

        Outcome {
            refused = List.copyOf(refused);
            written = List.copyOf(written);
        }
    }

    DeskActions(EditorialDesk desk, DeskSite site, DeskVisit visit) {
        this.desk = desk;
        this.site = site;
        this.visit = visit;
    }

    /** Begins a story. */
    Outcome begin() {
        Parameters asked = visit.asked();
        Optional<NewFile> file = new NewStory(site.config(), site.stories(), findings)
                .of(new NewStory.Request(
                        asked.one("section"),
                        asked.one("title"),
                        asked.one("slug"),
                        asked.one("language"),
                        asked.all("languages"),
                        asked.all("authors").stream()
                                .flatMap(value -> Arrays.stream(value.split(",")))
                                .map(String::strip)
                                .filter(name -> !name.isEmpty())
                                .distinct()
                                .toList(),
                        visit.now()));
        List<String> written = write(file.stream().toList());
        String key = file.flatMap(it -> FileName.parse(
                        new SourceFile(it.path(), desk.source().resolve(it.path())), site.config(), finding -> {}))
                .map(FileName::key)
                .orElse("");
        return outcome(key, written, DeskMessage.STORY);
    }

    /** Begins translations of a story. */
    Outcome translate(Story story) {
        String method = visit.asked().one("method");
        TranslationPlan.Request request = new TranslationPlan.Request(
                visit.asked().all("languages"), List.of(), METHODS.contains(method) ? method : null);
        List<NewFile> files =
                new TranslationPlan(site.config(), site.stories(), request, findings).of(story, story.original());
        List<String> written = write(files);
        return outcome(story.key(), written, written.size() == 1 ? DeskMessage.TRANSLATION : DeskMessage.TRANSLATIONS);
    }

    /** Records that a translation renders its source as it is; for a thread whose stack holds at least 16 MB. */
    Outcome markAsCurrent(Story story, StoryText translation) {
        try {
            new RevisionRecorder(desk.markdown(), findings).record(story, translation);
        } catch (IOException e) {
            NewFiles.reportUnwritable(translation.file().path(), e, findings);
        }
        return outcome(story.key(), List.of(), DeskMessage.CURRENT);
    }

    private Outcome outcome(String key, List<String> written, DeskMessage message) {
        return new Outcome(
                findings.sorted().stream().filter(Diagnostic::isError).toList(), key, written, message);
    }

    private List<String> write(List<NewFile> files) {
        return findings.hasErrors() ? List.of() : NewFiles.write(files, desk.source(), findings);
    }
}
