package dev.visnyk.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.i18n.Typographer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/**
 * The examples of the CommonMark specification through our parser, without typography and with raw HTML left alone. What
 * differs on purpose is in {@link #DIFFERENCES}; whatever else differs fails, and so does a difference that is gone.
 */
class CommonMarkTest {
    private static final List<Example> EXAMPLES = ExampleReader.readExamples(TestResources.getSpec());

    /** Why an example differs, and which ones do so for that reason, by their numbers in the specification. */
    private static final Map<String, Set<Integer>> DIFFERENCES = Map.ofEntries(
            Map.entry("a link to nothing is reported, and only its text is shown", Set.of(200, 485, 486, 487, 567)),
            Map.entry("only http, https, mailto and tel may be the scheme of a link", Set.of(500, 596, 598, 599, 601)),
            Map.entry("a web or mail address in plain text is a link", Set.of(602, 606, 608, 611, 612)),
            Map.entry("square brackets in a URL stay as they are", Set.of(526, 538, 603)),
            Map.entry("flexmark: a number that is no character gives U+FFFD, whatever its length", Set.of(28)),
            Map.entry("flexmark: the language of a block in tildes holds no backticks", Set.of(146)),
            Map.entry("flexmark: textarea begins no HTML block that goes on over blank lines", Set.of(171)),
            Map.entry(
                    "flexmark: destinations in angle brackets hold no spaces and take no escapes",
                    Set.of(195, 201, 489, 493, 494)),
            Map.entry(
                    "flexmark: a definition of a link is not taken off the front of an underlined heading",
                    Set.of(215, 216)),
            Map.entry("flexmark: the fourth space before a list marker still makes an item", Set.of(312, 313)),
            Map.entry("flexmark: signs of currency are no punctuation beside emphasis", Set.of(354)),
            Map.entry(
                    "flexmark: rows of three and more asterisks inside a word, as in CommonMark 0.28",
                    Set.of(416, 417)),
            Map.entry("flexmark: labels are compared in lower case, not with full case folding", Set.of(540)),
            Map.entry("flexmark: comments within text hold no two hyphens, as in CommonMark 0.30", Set.of(625, 626)));

    @Test
    void the_specification_is_followed_but_for_listed_differences() {
        Map<Integer, String> differing = new TreeMap<>();
        for (int number = 1; number <= EXAMPLES.size(); number++) {
            Example example = EXAMPLES.get(number - 1);
            String expected = NormalHtml.of(example.getHtml().replace('→', '\t'), true);
            String actual = NormalHtml.of(render(example.getSource()), false);
            if (!actual.equals(expected)) {
                differing.put(
                        number,
                        "%s%n%s%n  wanted %s%n  but was %s"
                                .formatted(example.getSection(), example.getSource(), expected, actual));
            }
        }

        Set<Integer> listed = new LinkedHashSet<>();
        DIFFERENCES.values().forEach(listed::addAll);
        List<String> gone = new ArrayList<>();
        listed.stream().filter(it -> !differing.containsKey(it)).forEach(it -> gone.add("example " + it));
        differing.keySet().removeAll(listed);
        assertThat(differing).as("examples that differ").isEmpty();
        assertThat(gone).as("listed, but no longer different").isEmpty();
    }

    /** Headings and identifiers are compared in changed form, so that it must be seen that they are indeed changed. */
    @Test
    void headings_are_one_level_down_below_the_title_and_have_identifiers() {
        assertThat(render("# One\n\n## Two\n")).isEqualTo("<h2 id=\"one\">One</h2>\n<h3 id=\"two\">Two</h3>\n");
        assertThat(render("## Two\n")).isEqualTo("<h2 id=\"two\">Two</h2>\n");
    }

    private static String render(String markdown) {
        MarkdownParser parser = new MarkdownParser(new MarkdownOptions(MarkdownOptions.RawHtml.TRUSTED));
        Fragment fragment = parser.parse(
                new SourceText("spec.md", markdown), 0, Typographer.forTag("de"), BodyKind.PLAIN, finding -> {});
        return FilledHoles.fill(fragment);
    }
}
