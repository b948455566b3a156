package dev.visnyk.check;

import dev.visnyk.check.ReadStory.Version;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;

/** A value of the front matter has no more characters than where it is shown outside the site has room for. */
final class TextLength implements StoryCheck {
    /** What Google took of a headline in structured data of articles; longer ones are cut. */
    private static final int LONGEST_TITLE = 110;

    /** What search results and cards of social networks show at most. */
    private static final int LONGEST_DESCRIPTION = 200;

    private final Rule rule;
    private final String key;
    private final int most;

    private TextLength(Rule rule, String key, int most) {
        this.rule = rule;
        this.key = key;
        this.most = most;
    }

    static TextLength ofTitle() {
        return new TextLength(Rule.TITLE_LONG, "title", LONGEST_TITLE);
    }

    static TextLength ofDescription() {
        return new TextLength(Rule.DESCRIPTION_LONG, "description", LONGEST_DESCRIPTION);
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public void check(ReadStory story, DiagnosticSink findings) {
        for (Version version : story.versions()) {
            version.value(key).ifPresent(value -> {
                String text = value.text().strip();
                int length = text.codePointCount(0, text.length());
                if (length > most) {
                    findings.report(
                            rule,
                            value.position(),
                            "the %s has %d characters, more than %d".formatted(key, length, most),
                            "shorten it; search engines and social networks cut off the rest");
                }
            });
        }
    }
}
