package dev.visnyk.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A site made at random: the same seed gives the same site. Its texts are as hostile as authors can make them, yet nothing
 * in it is an error, so that it can be built.
 */
public final class SiteGenerator {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final List<String> HOSTILE = List.of(
            "</script><script>alert(1)</script>",
            "]]> --> <!-- <![CDATA[",
            "\"quoted\" 'single' `tick` «already»",
            "a & b &amp; c &lt;b&gt; &#60;",
            "\uD83D\uDE00\uD83C\uDDFA\uD83C\uDDE6 emoji",
            "\u202Eright to left\u202C \u200F \u05E9\u05DC\u05D5\u05DD",
            "{{ x }} {% include 'x' %} {# y #}",
            "control \u0001\u0008\u001F\u007F end",
            "<img src=x onerror=alert(1)>",
            "\" onmouseover=\"alert(1)",
            "' onfocus='alert(1)",
            "javascript:alert(1)",
            "</title></head></main></body>",
            "об\u02BCєкт п'ять – тире - 1991-2024 № 5",
            "${env} $1 \\1 %s %d {0}",
            "Довгий заголовок ".repeat(18).strip());

    private static final List<String> BODIES = List.of(
            "<script>alert(1)</script>\n<b onclick=\"x()\">bold</b> <a href=\"javascript:x\">y</a>",
            "[x](javascript:alert(1)) [y](&#106;avascript:z) <JaVaScript:x> [z](data:text/html,x) [v](vbscript:x)",
            "## Heading \"one\" <i>two</i>\n\n> quote\n\n- item\n\n```html\n<script>\n```",
            "{{ page.title }} {% raw %} ]]> &copy; \u202Ertl\u202C",
            "</div></article></main><section>\n\n**bold** text{onclick=x style=y title=\"</p>\"}",
            "A note[^1].\n\n[^1]: Of <b>sorts</b>.",
            "## 2026-10-01T10:05 Entry \"one\" & <i>two</i>\n\nMore.\n\n## 2026-10-01T12:30 [[ed: x]]",
            "[away](https://elsewhere.example/?a=1&b=2) <a href=\"https://e.example/\" rel=\"nofollow\">raw</a>",
            "<div>\n<style>*{}</style><iframe src=x></iframe>\n</div>");

    private static final List<String> SECTIONS = List.of("politics", "економіка", "sport", "культура й історія");
    private static final List<String> TAGS = List.of("Вибори", "North Korea", "a & b <c>", "ґанок", "\"quoted\"");
    private static final List<String> AUTHORS = List.of("franko", "O'Neil <b>", "Їжак & Co", "Anna \"A\" Ray");
    private static final List<String> WISHES = List.of(
            "",
            "type: live\n",
            "type: sponsored\n",
            "type: opinion\nai: {used: true, disclosure: %s}\n",
            "updated: 2026-10-30\ncorrections: [{date: 2026-10-30, text: %s}]\n");
    private static final Map<String, String> TAGS_OF_LANGUAGES = Map.of("ua", "uk", "en", "en", "ru", "ru");

    private final Random random;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<String> languages;

    /**
     * A text that is shown.
     *
     * @param tag language tag
     * @param slug the last part of its address
     * @param title as its author wrote it
     */
    public record Text(String language, String tag, String slug, String title) {}

    public SiteGenerator(long seed) {
        random = new Random(seed);
        List<String> all = new ArrayList<>(List.of("ua", "en", "ru"));
        Collections.shuffle(all, random);
        languages = List.copyOf(all.subList(0, 1 + random.nextInt(3)));
        site();
        int stories = 2 + random.nextInt(12);
        for (int i = 0; i < stories; i++) {
            keys.add(pick(SECTIONS) + "/story" + (random.nextBoolean() ? "-їжй-" : "-") + i);
        }
        for (int i = 0; i < stories; i++) {
            story(i);
        }
        pages();
    }

    /** Every file of the site by path, in the order in which they were made. */
    public Map<String, byte[]> files() {
        return Collections.unmodifiableMap(files);
    }

    /** The texts that are shown at {@link SiteFixture#NOW}. */
    public List<Text> texts() {
        return List.copyOf(texts);
    }

    private void site() {
        StringBuilder site = new StringBuilder("title: " + quoted(pick(HOSTILE)) + "\nlanguages:\n");
        for (String language : languages) {
            site.append("  ")
                    .append(language)
                    .append(": {tag: ")
                    .append(TAGS_OF_LANGUAGES.get(language))
                    .append("}\n");
        }
        site.append("default-language: ").append(languages.get(0)).append('\n');
        site.append("base-url: ").append(random.nextBoolean() ? "https://news.example" : "https://e.example/sub");
        site.append("\npage-size: ")
                .append(1 + random.nextInt(4))
                .append("\nfooter: ")
                .append(quoted(pick(HOSTILE)));
        site.append("\nsocial: [{name: ")
                .append(quoted(pick(HOSTILE)))
                .append(", url: 'https://s.example/?a=1&b=\"'}]\n");
        site.append("imprint: {name: ")
                .append(quoted(pick(HOSTILE)))
                .append(", phone: ")
                .append(quoted(pick(HOSTILE)))
                .append(", founded: 2024, pages: {privacy: about, editorial-policy: about}}\n");
        site.append("feeds: {text: ")
                .append(random.nextBoolean() ? "full" : "summary")
                .append("}\n");
        put("content/site.yaml", site.toString());
        put("content/authors/franko.yaml", "name: Іван Франко\nbio: " + quoted(pick(HOSTILE)) + "\n");
        put("content/sections.yaml", "politics: {name: " + quoted(pick(HOSTILE)) + ", order: 1}\n");
        files.put("content/photos/й-photo.png", PNG);
        files.put("content/static/static photo.png", PNG);
    }

    /** A photo of one pixel. */
    public static byte[] png() {
        return PNG.clone();
    }

    private void story(int number) {
        String key = keys.get(number);
        LocalDate date =
                LocalDate.of(2026, 10, 25).minusDays(random.nextInt(90)).plusDays(random.nextInt(14));
        boolean isDraft = random.nextInt(5) == 0;
        String facts = "date: " + date + "T0" + random.nextInt(10) + ":30\n"
                + (isDraft ? "draft: true\n" : "")
                + "tags: [" + quoted(pick(TAGS)) + ", " + quoted(pick(TAGS)) + "]\n"
                + "authors: [" + quoted(pick(AUTHORS)) + "]\n"
                + pick(WISHES).formatted(quoted(pick(HOSTILE)))
                + (random.nextBoolean() ? "related: [" + quoted(pick(keys)) + "]\n" : "")
                + (random.nextBoolean()
                        ? "photo: {src: /й-photo.png, alt: " + quoted(pick(HOSTILE)) + ", caption: "
                                + quoted(pick(HOSTILE)) + ", credit: " + quoted(pick(HOSTILE)) + "}\n"
                        : "");
        boolean isShown = !isDraft && !date.isAfter(LocalDate.of(2026, 11, 1).minusDays(1));
        String original = languages.get(0);
        for (String language : languages) {
            if (language.equals(original) || random.nextBoolean()) {
                String title = pick(HOSTILE) + " " + number;
                String slug = "s" + number + "-" + language;
                put(
                        "content/" + key + "." + language + ".md",
                        "---\ntitle: " + quoted(title) + "\ndescription: " + quoted(pick(HOSTILE)) + "\nslug: " + slug
                                + "\naliases: [/old/" + slug + "/]\n" + (language.equals(original) ? facts : "")
                                + "---\n\n"
                                + body() + "\n");
                if (isShown) {
                    texts.add(new Text(language, TAGS_OF_LANGUAGES.get(language), slug, title));
                }
            }
        }
    }

    private String body() {
        StringBuilder body = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            body.append(pick(BODIES)).append("\n\n");
        }
        body.append("To [another](<../").append(pick(keys).replace(" ", "%20")).append(".md>) and ");
        body.append("[one](/nowhere/) or ![p](/й-photo.png \"t\") й.\n\n");
        return body + "![Фото](</static photo.png> \"Caption </figcaption> | <b>Credit\")\n";
    }

    private void pages() {
        for (String language : languages) {
            put(
                    "content/pages/about." + language + ".md",
                    "---\ntitle: " + quoted(pick(HOSTILE)) + (random.nextInt(4) == 0 ? "\ndraft: true" : "")
                            + "\n---\n\n" + body());
        }
        put("content/home.yaml", "lead: " + quoted(pick(keys)) + "\npinned: [" + quoted(pick(keys)) + "]\n");
        put("content/redirects.csv", "from,to\n/r/one," + pick(keys) + "\n/r/two,https://elsewhere.example/?a=1&b=2\n");
    }

    private void put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A text in double quotes as YAML wants it. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == 0x7F) {
                quoted.append("\\x%02X".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
