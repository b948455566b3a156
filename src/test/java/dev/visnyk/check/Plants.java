package dev.visnyk.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.visnyk.check.Newsroom.Story;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.image.Rights;
import dev.visnyk.image.TestPhotos;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A fault for every rule. */
final class Plants {
    static final String CONTENT = "content";

    private static final String SITE = "content/site.yaml";

    private final List<Plant> all = new ArrayList<>();

    private Plants() {}

    static List<Plant> all() {
        Plants plants = new Plants();
        plants.configuration();
        plants.frontMatter();
        plants.data();
        plants.files();
        plants.names();
        plants.translations();
        plants.languages();
        plants.markdown();
        plants.photos();
        plants.policy();
        plants.addresses();
        plants.theme();
        plants.sizesOfPhotos();
        return plants.all;
    }

    private void add(String wave, Rule rule, Function<Newsroom, String> place) {
        all.add(Plant.at(wave, rule, place));
    }

    /** A fault in a story of its own. */
    private void story(Rule rule, BiFunction<Newsroom, Story, String> place) {
        add(CONTENT, rule, newsroom -> place.apply(newsroom, newsroom.take()));
    }

    private void configuration() {
        add(
                "config-syntax",
                Rule.CONFIG_SYNTAX,
                it -> it.replace(SITE, "default-language: ua", "default-language: ua: en"));
        add("config", Rule.CONFIG_UNKNOWN_KEY, it -> it.replace(SITE, "policy: ua-media", "polcy: ua-media"));
        add("config", Rule.CONFIG_TYPE, it -> it.replace(SITE, "page-size: 20", "page-size: many"));
        add("config", Rule.CONFIG_VALUE, it -> it.replace(SITE, "https://news.example", "news.example"));
        add("config", Rule.CONFIG_MISSING, it -> it.replace(SITE, ", url: \"https://social.example/@news\"", ""));
        add(
                "imprint-law",
                Rule.IMPRINT_INCOMPLETE,
                it -> it.replace(SITE, "  register-id: R40-00000\n", "").replaceFirst("\\d+$", "12"));
        add(
                CONTENT,
                Rule.IMPRINT_PAGE,
                it -> it.replace(SITE, "{editorial-policy: about}", "{editorial-policy: rules}"));
        add(CONTENT, Rule.HOSTING_EXPIRY, it -> it.replace(SITE, "2027-03-01", "2026-10-31"));
        add("limit", Rule.HOSTING_LIMIT, it -> {
            StringBuilder redirects = new StringBuilder();
            for (int i = 0; i < 3000; i++) {
                redirects.append("/old/").append(i).append("/,/\n");
            }
            it.site.with("content/redirects.csv", redirects.toString());
            return SITE + ":20";
        });
    }

    private void frontMatter() {
        story(Rule.FRONT_MATTER_SYNTAX, (it, s) -> it.addKey(s.path("en"), "label: 'breaking"));
        story(Rule.FRONT_MATTER_UNCLOSED, (it, s) -> {
            String path = s.path("en");
            it.site.with(path, it.text(path).replace("\n---\n\n", "\n\n"));
            return path + ":1";
        });
        story(Rule.FRONT_MATTER_UNKNOWN_KEY, (it, s) -> it.addKey(s.path("en"), "translater: franko"));
        story(Rule.FRONT_MATTER_TYPE, (it, s) -> it.addKey(s.path("en"), "slug: [a, b]"));
        story(Rule.FRONT_MATTER_VALUE, (it, s) -> it.addKey(s.path("ua"), "expires: 2026-13-01"));
        story(Rule.FRONT_MATTER_MISSING, (it, s) -> {
            String text = it.text(s.path("en"));
            it.site.with(s.path("en"), text.replaceFirst("title: .*\n", ""));
            return s.path("en") + ":2";
        });
        story(Rule.FRONT_MATTER_UPDATED, (it, s) -> it.addKey(s.path("ua"), "updated: 2026-08-31"));
        story(Rule.TITLE_LONG, (it, s) -> {
            it.site.with(
                    s.path("en"),
                    it.text(s.path("en")).replaceFirst("title: .*", "title: " + "A very long way ".repeat(8)));
            return s.path("en") + ":2";
        });
        story(Rule.DESCRIPTION_MISSING, (it, s) -> {
            it.site.with(s.path("ru"), it.text(s.path("ru")).replaceFirst("description: .*\n", ""));
            return s.path("ru") + ":2";
        });
        story(Rule.DESCRIPTION_LONG, (it, s) -> {
            it.site.with(
                    s.path("ru"),
                    it.text(s.path("ru"))
                            .replaceFirst(
                                    "description: .*", "description: " + "Очень долгий рассказ о реке ".repeat(8)));
            return s.path("ru") + ":3";
        });
    }

    private void data() {
        data(Rule.DATA_SYNTAX, "name: 'Леся", 1);
        data(Rule.DATA_UNKNOWN_KEY, "name: Леся Українка\nboi: Поетка", 2);
        data(Rule.DATA_TYPE, "name: Леся Українка\nlinks: none", 2);
        data(Rule.DATA_VALUE, "name: Леся Українка\nslug: lesia ukrainka", 2);
        data(Rule.DATA_MISSING, "slug: lesia", 1);
    }

    private void data(Rule rule, String text, int line) {
        add(CONTENT, rule, it -> {
            String path = "content/authors/" + rule.id().replace('/', '-') + ".yaml";
            it.site.with(path, text + "\n");
            return path + ":" + line;
        });
    }

    private void files() {
        add("none", Rule.CONTENT_NONE, it -> "content");
        story(Rule.CONTENT_UNREADABLE, (it, s) -> link(it, "content/city/lost.svg", "nowhere.svg"));
        story(Rule.CONTENT_LINK_OUTSIDE, (it, s) -> {
            it.site.with("../outside.svg", "<svg/>");
            return link(it, "content/city/secret.svg", "../../../outside.svg");
        });
        story(Rule.CONTENT_FOLDER_LOOP, (it, s) -> link(it, "content/city/again", "../city"));
        story(Rule.CONTENT_ENCODING, (it, s) -> {
            it.site.with(s.path("en"), new byte[] {'-', '-', '-', '\n', (byte) 0xC0, (byte) 0xC1});
            return s.path("en") + ":2";
        });
        story(Rule.CONTENT_BYTE_ORDER_MARK, (it, s) -> {
            it.site.with(s.path("en"), "\uFEFF" + it.text(s.path("en")));
            return s.path("en");
        });
        story(Rule.CONTENT_LINE_ENDS, (it, s) -> {
            it.site.with(s.path("en"), it.text(s.path("en")).replace("\n", "\r\n"));
            return s.path("en");
        });
        story(Rule.CONTENT_EMPTY, (it, s) -> {
            it.site.with(s.path("en"), "");
            return s.path("en");
        });
        story(Rule.CONTENT_TOO_LARGE, (it, s) -> {
            it.site.with(s.path("en"), it.text(s.path("en")) + "One more word. ".repeat(150_000));
            return s.path("en");
        });
        story(Rule.CONTENT_LANGUAGE, (it, s) -> {
            it.site.with(s.path("de"), it.text(s.path("en")));
            return s.path("de");
        });
        story(Rule.CONTENT_DUPLICATE, (it, s) -> {
            String path = "content/" + s.key() + "/en.md";
            it.site.with(path, it.text(s.path("en")));
            return path;
        });
        story(Rule.CONTENT_ORIGINAL, (it, s) -> {
            it.addKey(s.path("ua"), "original: en");
            it.replace(s.path("ua"), "[ua, en, ru]", "[ua, ru]");
            it.site.without(s.path("en"));
            return s.path("ua") + ":3";
        });
    }

    private static String link(Newsroom newsroom, String path, String target) {
        try {
            Files.createDirectories(newsroom.site.path("content/city"));
            Files.createSymbolicLink(newsroom.site.path(path), Path.of(target));
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void names() {
        story(Rule.CONTENT_REFERENCE, (it, s) -> it.addKey(s.path("ua"), "related: [city/nowhere]"));
        story(Rule.CONTENT_AUTHOR, (it, s) -> it.replace(s.path("ua"), "franko", "frnako"));
        story(Rule.CONTENT_NAME, (it, s) -> it.replace(s.path("ua"), "[roads]", "[rivers]"));
        story(Rule.NAMES_AVOIDED, (it, s) -> it.addParagraph(s.path("en"), "The bus goes on to Kiev."));
        story(Rule.TRANSLATION_NAMES, (it, s) -> {
            it.addParagraph(s.path("ua"), "Автобус їде далі до Києва.");
            it.addParagraph(s.path("ru"), "Автобус едет дальше в Киев.");
            return it.addParagraph(s.path("en"), "The bus goes on to the capital.");
        });
    }

    private void translations() {
        story(Rule.TRANSLATION_MISSING, (it, s) -> {
            it.site.without(s.path("ru"));
            return it.replace(s.path("ua"), "[ua, en, ru]", "[ua, en, ru ]");
        });
        story(Rule.TRANSLATION_UNPROMISED, (it, s) -> it.replace(s.path("ua"), "[ua, en, ru]", "[ua, en]"));
        story(Rule.TRANSLATION_FACT, (it, s) -> it.addKey(s.path("ru"), "type: opinion"));
        story(Rule.TRANSLATION_STALE, (it, s) -> {
            it.site.run("translate", "--done", s.path("en")).succeeds();
            it.replace(s.path("ua"), "" + s.number(), "" + s.number() + " довгих");
            return s.path("en");
        });
        story(Rule.TRANSLATION_CORRECTION, (it, s) -> {
            it.addKey(s.path("ru"), "corrections: [{date: 2026-10-02, text: Имя мэра исправлено.}]");
            return it.addKey(s.path("ua"), "corrections: [{date: 2026-10-02, text: Ім’я мера виправлено.}]");
        });
        story(
                Rule.TRANSLATION_NUMBERS,
                (it, s) -> it.replace(s.path("en"), " " + s.number() + " ", " 1" + s.number() + " "));
        story(Rule.TRANSLATION_DATES, (it, s) -> it.replace(s.path("ru"), s.day() + " ноября", "9 ноября"));
        story(Rule.TRANSLATION_QUOTES, (it, s) -> {
            it.body(
                    s.path("ua"),
                    "«Будемо працювати до самого вечора», – каже майстриня. «Потім усе приберемо й підемо додому», – додає вона. «А завтра почнемо спочатку, якщо не буде дощу», – обіцяє сусід.");
            it.body(
                    s.path("ru"),
                    "«Будем работать до самого вечера», – говорит мастер. «Потом всё уберём и пойдём домой», – добавляет она. «А завтра начнём сначала, если не будет дождя», – обещает сосед.");
            return it.body(
                            s.path("en"),
                            "They will work until the evening, says the forewoman, and then clean up and go home. If it does not rain, they will begin again tomorrow, a neighbour promises.")
                    .replaceFirst("\\d+$", "2");
        });
    }

    private void languages() {
        story(
                Rule.LANGUAGE_MIXED_SCRIPT,
                (it, s) -> it.addParagraph(s.path("ua"), "Мiський голова приїхав велосипедом."));
        story(
                Rule.LANGUAGE_FOREIGN_LETTER,
                (it, s) -> it.addParagraph(s.path("ua"), "Голова приїхав у этот будинок велосипедом."));
        story(Rule.LANGUAGE_APOSTROPHE, (it, s) -> it.addParagraph(s.path("ua"), "Голова приїхав зі своєю сім*єю."));
        story(
                Rule.LANGUAGE_QUOTES,
                (it, s) -> it.addParagraph(s.path("ru"), "Голова приехал на «велосипеде вместе с семьёй."));
        story(Rule.LANGUAGE_SPACES, (it, s) -> it.addParagraph(s.path("en"), "The mayor came  by bicycle."));
        story(Rule.LANGUAGE_OTHER, (it, s) -> {
            String russian =
                    "Это был не первый раз, когда жители вышли на улицы, чтобы убрать мусор, и всё это они делали "
                            + "после работы. Теперь они ждут, что власти тоже что-то сделают, потому что их слышали все.";
            it.addParagraph(s.path("ru"), russian);
            it.addParagraph(
                    s.path("en"),
                    "It was not the first time that residents went into the streets to clear the rubbish, and all after "
                            + "work. Now they wait for the authorities to do something too, since everybody has heard them.");
            return it.addParagraph(s.path("ua"), russian);
        });
    }

    private void markdown() {
        story(Rule.MARKDOWN_TOO_COMPLEX, (it, s) -> it.addParagraph(s.path("en"), ">".repeat(2000) + " deep"));
        story(Rule.MARKDOWN_LINK, (it, s) -> it.addParagraph(s.path("en"), "Read [the story](/nowhere/at/all/)."));
        story(Rule.MARKDOWN_HTML, (it, s) -> it.addParagraph(s.path("en"), "<script>alert(1)</script>"));
        story(Rule.MARKDOWN_LIVE_ENTRY, (it, s) -> {
            it.addKey(s.path("ua"), "type: live");
            it.addParagraph(s.path("en"), "## 2026-09-20T12:05 The beginning\n\nThe mayor came by bicycle.");
            it.addParagraph(s.path("ru"), "## 2026-09-20T12:05 Начало\n\nГолова приехал на велосипеде.");
            it.addParagraph(s.path("ua"), "## 2026-09-20T12:05 Початок\n\nГолова приїхав велосипедом.");
            return it.addParagraph(s.path("ua"), "## Без години");
        });
    }

    private void photos() {
        story(Rule.PHOTO_MISSING, (it, s) -> it.replace(s.path("ua"), "/bridge.svg", "/brigde.svg"));
        story(Rule.PHOTO_UNREADABLE, (it, s) -> {
            it.site.with("content/photos/torn.jpg", "no photo".getBytes(UTF_8));
            return it.replace(s.path("ua"), "/bridge.svg", "/torn.jpg");
        });
        story(Rule.PHOTO_CAPTION_TITLE, (it, s) -> {
            String title = it.text(s.path("en"))
                    .lines()
                    .skip(1)
                    .findFirst()
                    .orElseThrow()
                    .substring("title: ".length());
            return it.replace(s.path("en"), "The bank of the river in autumn", title);
        });
        story(
                Rule.PHOTO_ALT_CAPTION,
                (it, s) -> it.replace(
                        s.path("en"), "A bridge with four piers above the water", "The bank of the river, in autumn"));
        story(Rule.PHOTO_CREDIT, (it, s) -> {
            it.replace(s.path("ua"), "  credit: Світлини\n", "");
            return s.path("ua") + ":9";
        });
        story(
                Rule.PHOTO_LICENSE,
                (it, s) ->
                        it.replace(s.path("ua"), "credit: Світлини", "license-until: 2026-11-05\n  credit: Світлини"));
    }

    private void sizesOfPhotos() {
        photo(Rule.PHOTO_TOO_LARGE, "huge.png", () -> TestPhotos.hollowPng(30_000, 30_000));
        photo(Rule.PHOTO_SMALL, "small.jpg", () -> TestPhotos.jpeg(1199, 800));
        photo(Rule.PHOTO_LARGE, "large.jpg", () -> TestPhotos.jpeg(8000, 6400));
        photo(
                Rule.PHOTO_NOTES,
                "noted.jpg",
                () -> TestPhotos.withRights(TestPhotos.jpeg(1200, 800), new Rights("", "Franko", "")));
        story(Rule.PHOTO_ALT, (it, s) -> {
            it.replace(s.path("en"), "  alt: A bridge with four piers above the water\n", "");
            return s.path("en") + ":5";
        });
    }

    /** A fault in a photo that a story shows. */
    private void photo(Rule rule, String name, Callable<byte[]> bytes) {
        story(rule, (it, s) -> {
            try {
                it.site.with("content/photos/" + name, bytes.call());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return it.replace(s.path("ua"), "/bridge.svg", "/" + name);
        });
    }

    private void policy() {
        add("root", Rule.POLICY_ROOT, it -> it.replace(SITE, "default-language: ua", "default-language: en"));
        add("imprint", Rule.POLICY_IMPRINT, it -> {
            it.replace(SITE, "  registered: true\n  name", "  name");
            it.replace(SITE, "  phone: \"+380 44 000 00 00\"\n", "");
            return SITE + ":12";
        });
        story(Rule.POLICY_MISSING, (it, s) -> {
            it.site.without(s.path("ua")).without(s.path("ru"));
            return it.addKey(s.path("en"), "languages: [en]\ndate: 2026-10-02\nauthor: franko")
                    .replaceFirst("$", "");
        });
        story(Rule.POLICY_SHORT, (it, s) -> {
            it.body(
                    s.path("en"),
                    (Newsroom.NEUTRAL[0][1] + "\n\n" + Newsroom.NEUTRAL[1][1] + "\n\n")
                            .repeat(5)
                            .strip());
            it.body(s.path("ru"), Newsroom.NEUTRAL[0][2]);
            return it.body(s.path("ua"), Newsroom.NEUTRAL[0][0]);
        });
        add(
                CONTENT,
                Rule.POLICY_NAME,
                it -> it.replace(
                        "content/topics.yaml", "ru: Дороги}}", "ru: Дороги}, description: {en: Roads and bridges}}"));
        story(Rule.POLICY_CAPTION, (it, s) -> {
            it.replace(s.path("ua"), "\n  caption: Берег річки восени", "");
            return s.path("ua") + ":9";
        });
        story(Rule.POLICY_LATER, (it, s) -> {
            String facts = "date: 2026-10-02\nlanguages: [ua, en, ru]\nauthor: franko\ntags: [roads]";
            String ukrainian = it.text(s.path("ua"));
            it.site.with(
                    s.path("ua"),
                    ukrainian
                            .replaceFirst("date: .*\n.*\n.*\n.*\n", "date: 2026-10-03\n")
                            .replaceFirst("  src: .*\n  credit: .*\n", ""));
            it.addKey(s.path("en"), facts);
            it.replace(s.path("en"), "photo:\n", "photo:\n  src: /bridge.svg\n  credit: Світлини\n");
            return s.path("ua") + ":4";
        });
    }

    private void addresses() {
        story(Rule.ROUTE_COLLISION, (it, s) -> {
            it.addKey(s.path("en"), "aliases: [/old/place/]");
            Story other = it.take();
            it.addKey(other.path("en"), "aliases: [/old/place/]");
            return Stream.of(s, other)
                            .map(story -> story.path("en"))
                            .max(String::compareTo)
                            .orElseThrow() + ":3";
        });
        story(Rule.ROUTE_UNSAFE, (it, s) -> {
            it.site.with("content/redirects.csv", "/old/,/\n/../old/,/\n/older/\n");
            return "content/redirects.csv:2";
        });
        add(CONTENT, Rule.ROUTE_REDIRECT, it -> "content/redirects.csv:3");
        add(CONTENT, Rule.ROUTE_RESERVED, it -> {
            it.page("search-us", "");
            it.addKey("content/pages/search-us.en.md", "slug: page");
            return "content/pages/search-us.en.md";
        });
        add("vanished", Rule.ROUTE_VANISHED, it -> {
            it.site.build().succeeds();
            Story story = it.take();
            it.addKey(story.path("en"), "slug: elsewhere");
            return story.path("en");
        });
    }

    private void theme() {
        theme(Rule.TEMPLATE_MISSING, null, "");
        theme(Rule.TEMPLATE_SYNTAX, "<p>\n{% if page %}\n{% endfor %}", ":3");
        theme(Rule.TEMPLATE_FAILED, "<p>\n{{ page.nothing }}", ":2");
        theme(Rule.TEMPLATE_ENDLESS, "{% include 'template-endless.peb' %}", "");
        add("theme", Rule.TEMPLATE_ENCODING, it -> {
            it.site.with("templates/foreign.peb", new byte[] {'<', 'p', '>', '\n', (byte) 0xC0, (byte) 0xC1});
            return "templates/foreign.peb:2";
        });
        add("strings", Rule.STRINGS_SYNTAX, it -> strings(it, "en", "home: Front: page"));
        add(
                "strings",
                Rule.STRINGS_PLURAL,
                it -> strings(it, "ua", "stories: {one: '{count} історія', other: '{count} історій'}"));
        all.add(new Plant("strings-missing", Rule.STRINGS_MISSING, it -> {
            strings(it, "ua", "bookmark: Зберегти");
            return List.of("templates/strings/en.yaml", "templates/strings/ru.yaml");
        }));
    }

    private static String strings(Newsroom newsroom, String language, String line) {
        newsroom.site.with("templates/strings/" + language + ".yaml", line + "\n");
        return "templates/strings/" + language + ".yaml:1";
    }

    private void theme(Rule rule, @Nullable String template, String line) {
        add("theme", rule, it -> {
            String name = rule.id().replace('/', '-');
            it.page("p-" + name, "template: " + name + "\n");
            if (template != null) {
                it.site.with("templates/" + name + ".peb", template + "\n");
            }
            return "templates/" + name + ".peb" + line;
        });
    }
}
