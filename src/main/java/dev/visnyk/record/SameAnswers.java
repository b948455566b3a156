package dev.visnyk.record;

import dev.visnyk.binary.Slice;
import dev.visnyk.model.Language;
import dev.visnyk.query.Query;
import dev.visnyk.record.BuildRecord.SharedQuestion;
import dev.visnyk.routing.PageId;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Vouches for pages that were made of a part of the site: if they were given the answers that an earlier build was given, and
 * these are still right, they are what they would be had they been made of the whole.
 */
public final class SameAnswers {
    private final Ledger ledger;
    private final BuildRecord earlier;
    private final Map<String, Language> languages;

    /** Holds the answers of a ledger against those of an earlier build, none of which would be another now. */
    public SameAnswers(Ledger ledger, BuildRecord earlier, Map<String, Language> languages) {
        this.ledger = ledger;
        this.earlier = earlier;
        this.languages = languages;
    }

    /**
     * A page that was made anew, as the earlier record would have it.
     *
     * @param before the same page in that record
     * @return empty if the page asked anything that it did not ask before or was answered otherwise, bodies aside
     */
    public Optional<OutputEntry> vouch(OutputEntry made, OutputEntry before) {
        boolean isSame =
                own(made, before) && shared(ledger.questions(made.shape())).equals(shared(questions(before.shape())));
        return isSame ? Optional.of(made.withShape(before.shape())) : Optional.empty();
    }

    private boolean own(OutputEntry made, OutputEntry before) {
        PageTrace trace = new PageTrace(made);
        PageId page = trace.page(languages).orElseThrow();
        Map<Query<?>, Long> known = new PageTrace(before).answers(page);
        return trace.answers(page).entrySet().stream()
                .allMatch(now -> now.getKey().isOfBody()
                        ? now.getValue() != 0 // That of a body which is not in the part.
                        : now.getValue().equals(known.get(now.getKey())));
    }

    private List<SharedQuestion> questions(int shape) {
        return Arrays.stream(earlier.shapes().get(shape))
                .mapToObj(earlier.shared()::get)
                .toList();
    }

    private static Map<ByteBuffer, Long> shared(List<SharedQuestion> questions) {
        return questions.stream()
                .collect(Collectors.toMap(question -> bytes(question.query()), SharedQuestion::answer));
    }

    private static ByteBuffer bytes(Slice slice) {
        return ByteBuffer.wrap(slice.bytes(), slice.from(), slice.length());
    }
}
