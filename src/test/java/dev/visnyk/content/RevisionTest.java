package dev.visnyk.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.markdown.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paragraphs are single letters here. */
final class RevisionTest {
    private static Revision of(String letters) {
        return Revision.of(letters.codePoints()
                .mapToObj(c -> new Paragraph(Character.toString(c), 0))
                .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            abcde | abcde   | -
            abcde | abXde   | paragraph 3 changed
            abcde | abXcde  | paragraph 3 added
            abcde | abde    | former paragraph 3 removed
            abcde | Xabcde  | paragraph 1 added
            abcde | abcdeX  | paragraph 6 added
            abcde | bcde    | former paragraph 1 removed
            abcde | abcd    | former paragraph 5 removed
            abcde | aXcYYe  | paragraph 2 changed, paragraph 4 changed, paragraph 5 added
            abcde | aXe     | paragraph 2 changed, former paragraph 3 removed, former paragraph 4 removed
            abcde | bcdea   | former paragraph 1 removed, paragraph 5 added
            aaa   | aa      | former paragraph 3 removed
            abcde | XYZ     | paragraph 1 changed, paragraph 2 changed, paragraph 3 changed, former paragraph 4 removed, former paragraph 5 removed
            """)
    void changesAreNamedByParagraph(String then, String now, String changes) {
        assertThat(of(then).changesTo(of(now)).stream()
                        .map(ParagraphChange::toString)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(changes == null ? "" : changes);
    }

    @Test
    void aParagraphIsEightConsonants() {
        assertThat(of("abc").paragraphs())
                .allMatch(word -> word.matches("[bcdfghjkmnpqrstv]{8}"))
                .allMatch(Revision::isWord)
                .doesNotHaveDuplicates();
    }

    /** Recorded in files of authors: what is written today must be understood for ever. */
    @Test
    void theWordOfAParagraphNeverChanges() {
        assertThat(Revision.of(List.of(new Paragraph("Перший абзац.", 0))).paragraphs())
                .containsExactly("dsbcpftt");
    }

    /** However texts differ, whatever is left unnamed is the same then and now, in the same order. */
    @Test
    void whatIsNotNamedHasNotChanged() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            List<String> then = words(random);
            List<String> now = words(random);
            List<ParagraphChange> changes = new ParagraphDiff(then, now).changes();

            assertThat(kept(then, changes, true))
                    .as("%s to %s: %s", then, now, changes)
                    .isEqualTo(kept(now, changes, false));
        }
    }

    /** The paragraphs that no change names; a changed one has as many places then as it has now. */
    private static List<String> kept(List<String> words, List<ParagraphChange> changes, boolean isThen) {
        List<String> kept = new ArrayList<>(words);
        if (!isThen) {
            changes.stream()
                    .filter(change -> change.kind() != ParagraphChange.Kind.REMOVED)
                    .map(ParagraphChange::paragraph)
                    .sorted(Collections.reverseOrder())
                    .forEach(paragraph -> kept.remove(paragraph - 1));
            return kept;
        }
        // Walks both texts at once: an added paragraph moves on in the new one only, a removed one in the old one only.
        List<String> left = new ArrayList<>();
        int now = 1;
        for (int then = 1; then <= words.size(); then++) {
            int removed = then;
            if (changes.stream()
                    .anyMatch(it -> it.kind() == ParagraphChange.Kind.REMOVED && it.paragraph() == removed)) {
                continue;
            }
            while (isNamed(changes, ParagraphChange.Kind.ADDED, now)) {
                now++;
            }
            if (!isNamed(changes, ParagraphChange.Kind.CHANGED, now)) {
                left.add(words.get(then - 1));
            }
            now++;
        }
        return left;
    }

    private static boolean isNamed(List<ParagraphChange> changes, ParagraphChange.Kind kind, int paragraph) {
        return changes.contains(new ParagraphChange(kind, paragraph));
    }

    private static List<String> words(Random random) {
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(i -> Character.toString('a' + random.nextInt(4)))
                .toList();
    }

    @Test
    void textsOfAnyLengthAreComparedInReasonableTime() {
        String[] then = new String[60_000];
        String[] now = new String[60_000];
        Arrays.setAll(then, i -> "t" + i);
        Arrays.setAll(now, i -> "n" + i);

        assertThat(new ParagraphDiff(List.of(then), List.of(now)).changes()).hasSize(60_000);
    }
}
