package dev.visnyk.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.content.Manuscript;
import dev.visnyk.content.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RevisionEditTest {
    private static final Revision REVISION = new Revision(List.of("bbbbbbbb", "cccccccc"));

    private static Optional<String> edit(String text) {
        return edit(text, REVISION);
    }

    private static Optional<String> edit(String text, Revision revision) {
        return RevisionEdit.apply(text, manuscript(text), revision);
    }

    private static Manuscript manuscript(String text) {
        return Manuscript.parse("x.md", text, finding -> {}).orElseThrow();
    }

    /** The text with the line that begins with "+" taken as added, and the one that begins with "-" taken as removed. */
    private static void assertEdited(String difference) {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        difference.lines().forEach(line -> {
            String text = line.substring(1) + "\n";
            before.append(line.startsWith("+") ? "" : text);
            after.append(line.startsWith("-") ? "" : text);
        });

        assertThat(edit(before.toString())).contains(after.toString());
    }

    @Test
    void withoutTheKeyItIsAddedAtTheEnd() {
        assertEdited("""
                 ---
                 title: 'It''s' # remark
                +translation:
                +  revision:
                +    - bbbbbbbb
                +    - cccccccc
                 ---
                 Body
                """);
    }

    @Test
    void theKeysBesideItStayAndGiveTheIndentation() {
        assertEdited("""
                 ---
                 title: x
                 translation:   # how
                +    revision:
                +      - bbbbbbbb
                +      - cccccccc
                     # remark
                     method: "human"
                     reviewer: >-
                       two
                       lines
                 tags: [a]
                 ---
                """);
    }

    @Test
    void aListIsReplacedLineByLine() {
        assertEdited("""
                 ---
                 translation:
                   method: human
                   revision: # recorded
                -  - bbbbbbbb
                -  - dddddddd # old
                -  - ffffffff
                +  - bbbbbbbb
                +  - cccccccc
                   reviewer: x
                 title: x
                 ---
                """);
    }

    @Test
    void aListOnOneLineStaysOnOneLine() {
        assertEdited("""
                 ---
                -translation: {method: human, revision: [bbbbbbbb, dddddddd], reviewer: Ї}
                +translation: {method: human, revision: [bbbbbbbb, cccccccc], reviewer: Ї}
                 title: x
                 ---
                """);
        assertEdited("""
                 ---
                 title: x
                 translation:
                -  revision: [dddddddd,
                -    ffffffff] # recorded
                +  revision: [bbbbbbbb, cccccccc] # recorded
                 ---
                """);
    }

    @Test
    void keysOnOneLineGetItOnThatLine() {
        assertEdited("""
                 ---
                -translation: { method: human }
                +translation: {revision: [bbbbbbbb, cccccccc],  method: human }
                 title: x
                 ---
                """);
        assertEdited("""
                 ---
                 title: x
                -translation: {}
                +translation: {revision: [bbbbbbbb, cccccccc]}
                 ---
                """);
    }

    @Test
    void aSingleWordBecomesAList() {
        assertEdited("""
                 ---
                 title: x
                 translation:
                -  revision: 'dddddddd' # recorded
                +  revision: [bbbbbbbb, cccccccc] # recorded
                 ---
                """);
        assertEdited("""
                 ---
                 title: x
                 translation:
                -  revision: dddddddd
                +  revision: [bbbbbbbb, cccccccc]
                 ---
                """);
    }

    @Test
    void emptyKeysAreFilled() {
        assertEdited("""
                 ---
                 translation: # to do
                +  revision:
                +    - bbbbbbbb
                +    - cccccccc
                 title: x
                 ---
                """);
        assertEdited("""
                 ---
                 translation:
                   revision:
                +    - bbbbbbbb
                +    - cccccccc
                 title: x
                 ---
                """);
    }

    @Test
    void theSameRevisionChangesNothing() {
        String text = "---\ntitle: x\ntranslation: {revision: [ 'bbbbbbbb',cccccccc ]}\n---\n";

        assertThat(edit(text)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{title: x}",
                "title: x\ntranslation: ~",
                "title: x\ntranslation: human",
                "title: x\nextra: &a {b: c}\ntranslation: *a",
                "title: x\nextra: {list: &a [dddddddd]}\ntranslation: {revision: *a}",
                "title: x\nextra:\n  list: &a\n    - dddddddd\ntranslation: {revision: *a}"
            })
    void whatCanNotBeEditedSafelyIsGivenUp(String frontMatter) {
        assertThat(edit("---\n" + frontMatter + "\n---\nBody\n")).isEmpty();
    }

    /** Files put together at random: whatever is recorded, taking it out again gives the bytes that there were. */
    @Test
    void nothingElseEverChanges() {
        Random random = new Random(3);
        for (int i = 0; i < 3_000; i++) {
            String lineEnd = pick(random, "\n", "\r\n", "\r");
            List<String> lines = new ArrayList<>(List.of(
                    pick(random, "title: x", "title: 'It''s' # a", "\"title\": \"Їжа\\n: b\""),
                    pick(random, "# remark", "", "description: >+\n  a\n\n  b\n", "description: и\u0306"),
                    pick(random, "photo: {alt: a}", "photo:\n  alt: '#'", "tags:\n- a\n- b # c")));
            String translation = pick(
                    random,
                    "",
                    "translation:",
                    "translation: {method: human}",
                    "translation:\n    # remark\n    method: human # b",
                    "translation:\n  revision:\n    - dddddddd\n    - ffffffff\n  method: human");
            if (!translation.isEmpty()) {
                lines.add(random.nextInt(lines.size() + 1), translation);
            }
            String text = (pick(random, "", "\uFEFF")
                            + "---" + pick(random, "", "  ") + "\n" + String.join("\n", lines) + "\n---\n"
                            + pick(random, "", "Body", "Body  \n\n\n---\n", "\ttab\u00A0\n"))
                    .replace("\n", lineEnd);

            String edited = edit(text).orElseThrow(() -> new AssertionError(text));

            assertThat(manuscript(edited).revision()).isEqualTo(REVISION);
            assertThat(withoutWords(edited)).isEqualTo(withoutWords(text));
            assertThat(edit(edited)).contains(edited);
        }
    }

    /** A file without what a revision may be written as, and without what may have been added for it. */
    private static String withoutWords(String text) {
        return text.replaceAll(" +- [b-v]{8}(\r\n|\r|\n)", "")
                .replaceAll(" +revision:(\r\n|\r|\n)", "")
                .replaceAll("translation:(\r\n|\r|\n)(?!    )", "")
                .replaceAll("revision: \\[.*?], ", "");
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
