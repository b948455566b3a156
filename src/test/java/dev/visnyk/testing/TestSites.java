package dev.visnyk.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The sites that rules about every page are proved on: the sample newsroom, one with all that stories can be, random ones, and
 * with {@code -Dsite=FOLDER} that which is built there.
 */
public final class TestSites {
    private static final long GENERATED = 6;

    private TestSites() {}

    /** Builds all of them below a folder. */
    public static List<BuiltSite> build(Path folder) {
        Path sample = folder.resolve("sample");
        SiteFixture.in(Path.of(""))
                .build(
                        "-o",
                        sample.toString(),
                        "--cache",
                        folder.resolve("cache").toString(),
                        "--now",
                        "2026-11-26T00:00:00Z")
                .succeeds();
        Stream<BuiltSite> random = LongStream.rangeClosed(1, GENERATED).mapToObj(seed -> {
            SiteFixture site = SiteFixture.in(folder.resolve("seed" + seed));
            new SiteGenerator(seed).files().forEach(site::with);
            return BuiltSite.of("the random site " + seed, site.build());
        });
        Stream<BuiltSite> given = Stream.ofNullable(System.getProperty("site"))
                .map(site -> BuiltSite.of(site, SiteFixture.filesBelow(Path.of(site))));
        return Stream.of(
                        Stream.of(
                                BuiltSite.of("the sample newsroom", SiteFixture.filesBelow(sample)),
                                BuiltSite.of(
                                        "every kind of story",
                                        everyKind(folder.resolve("kinds")).build())),
                        random,
                        given)
                .flatMap(Function.identity())
                .toList();
    }

    /** A site with a story of each type, and with all that data can say of a story. */
    public static SiteFixture everyKind(Path folder) {
        SiteFixture site = SiteFixture.in(folder)
                .with("content/site.yaml", """
                        title: {ua: Вісник, en: Herald}
                        base-url: https://news.example/sub/
                        languages:
                          ua: {tag: uk, name: Українська}
                          en: {tag: en, name: English}
                        logo: /logo.png
                        feeds: {text: full, topics: true, authors: true}
                        social: [{name: Telegram, url: https://t.example/herald}]
                        imprint:
                          name: Herald Ltd
                          email: desk@news.example
                          founded: 2024-10-17
                          owners: The staff
                          pages: {ethics: rules, verification: rules, unnamed-sources: rules, masthead: rules}
                        """)
                .with("content/authors/anna.yaml", """
                        name: {ua: Анна Рій, en: Anna Ray}
                        role: {en: Editor}
                        bio: {en: Writes.}
                        photo: portrait.png
                        links: [{name: Site, url: https://anna.example/}]
                        """)
                .with("content/pages/rules.ua.md", "---\ntitle: Правила\n---\n\nТекст.\n")
                .with("content/pages/rules.en.md", "---\ntitle: Rules\n---\n\nText.\n");
        for (String photo :
                List.of("content/photos/photo.png", "content/static/logo.png", "content/authors/portrait.png")) {
            site.with(photo, SiteGenerator.png());
        }
        for (String type : List.of("news", "analysis", "opinion", "interview", "live", "gallery", "sponsored")) {
            site.with("content/city/" + type + ".en.md", """
                            ---
                            title: A story of %1$s
                            description: It is about %1$s.
                            date: 2026-10-01T09:30
                            updated: 2026-10-02T10:00
                            languages: [ua, en]
                            authors: [anna, Petro Hai]
                            type: %1$s
                            tags: [bridges]
                            photo: {src: /photo.png, alt: A photo of %1$s, caption: Of %1$s, credit: Agency, author: Olha, license: https://licenses.example/by}
                            photos: [{src: /photo.png, alt: Another, caption: Second, license: CC BY 4.0}]
                            corrections: [{date: 2026-10-02T09:00, text: It said otherwise.}]
                            ai: {used: true, disclosure: A machine made the transcript.}
                            ---

                            ## 2026-10-01T09:45 First *news* & more

                            See [there](https://shop.example/).

                            ## 2026-10-01T11:00 Second

                            ![What is seen](/photo.png "Below it | Agency")

                            An ![icon](/photo.png) in text, [our rules](/en/rules/#top), a [[ed: note]] and a footnote.[^1]

                            https://t.me/herald/1

                            [^1]: At the foot.
                            """.formatted(type));
            site.with("content/city/" + type + ".ua.md", """
                            ---
                            title: Матеріал про %1$s
                            description: Він про %1$s.
                            translators: [anna]
                            translation: {method: machine, reviewer: Оля Чуй}
                            photo: {alt: Світлина про %1$s, caption: Про %1$s}
                            ---

                            Текст.
                            """.formatted(type));
        }
        return site.with("content/city/bare.en.md", """
                ---
                title: "</script><script>alert(1)</script> ]]> --> <!-- \\"\\" \\U0001F600 \\u200F\\u05E9\\u202E %s"
                date: 2026-10-01T09:30
                languages: [en]
                photo: {src: /photo.png}
                ---

                Text.
                """.formatted("long ".repeat(60)));
    }
}
