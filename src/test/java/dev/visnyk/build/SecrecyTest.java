package dev.visnyk.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing of a text that is withheld is anywhere in the output: neither in a byte of a file nor in a file's name. Every part
 * of such a text has a marker of its own, a word of letters and digits that begins with {@code zq} and survives in a URL.
 */
final class SecrecyTest {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final Pattern MARKER = Pattern.compile("zq[a-z]+[0-9]");

    /** Everything of a story that may tell of it; %1$s is the story, %2$s the line by which it is withheld. */
    private static final String STORY = """
            ---
            title: Title zq%1$s1
            description: Standfirst zq%1$s2
            date: 2026-10-01
            slug: slug-zq%1$s3
            aliases: [/old/zq%1$s4/]
            authors: [Author Zq%1$s5]
            tags: [zq%1$s6]
            section: zq%1$s7
            photo: {src: /zq%1$s8.png, alt: Alt, caption: Caption zq%1$s9, credit: Credit zq%1$s0}
            photos:
            - {src: /zq%1$sgallery1.png, alt: Alt, caption: Caption zq%1$sgallery2}
            sources: [{name: Source zq%1$stail1, url: 'https://zq%1$stail2.example/'}]
            corrections: [{date: 2026-10-02, text: Correction zq%1$stail3}]
            %2$s
            ---

            Body zq%1$sbody1 with ![alt](/zq%1$sbody2.png).

            ![Photo](/zq%1$sbody3.png "Caption zq%1$sbody4 | Credit zq%1$sbody5")

            ![By reference][photo]

            <figure><img src="/zq%1$sbody6.png" alt=""></figure>

            <IMG SRC='/zq%1$sbody8.png'>

            [photo]: /zq%1$sbody7.png
            """;

    private static final Map<String, String> WITHHELD = Map.of(
            "draft", "draft: true",
            "future", "expires: 2027-01-01",
            "expired", "expires: 2026-10-05",
            "withdrawn", "withdrawn: {date: 2026-10-05, reason: Reason zqwithdrawnreason1}");

    /** Slug, alias and section of what readers could see before, where hosts are told that it is gone. */
    private static final Pattern PUBLIC_BEFORE =
            Pattern.compile("zq(?:expired|withdrawn)[347] in _(?:nginx[.]conf|redirects)");

    @TempDir
    Path folder;

    private SiteFixture site;
    private int firstPhotoHome;
    private final Set<String> markers = new LinkedHashSet<>();

    @BeforeEach
    void emptySite() {
        site = SiteFixture.in(folder.resolve("site"));
    }

    private void siteFullOfSecrets(int firstPhotoHome) {
        this.firstPhotoHome = firstPhotoHome;
        site.with("content/site.yaml", "default-language: en\npage-size: 2\nraw-html: trusted\n")
                .with("content/sections.yaml", "politics: {name: Politics}\n")
                .with("content/home.yaml", """
                        lead: politics/draft-zqkey1
                        pinned: [politics/future-zqkey1, politics/expired-zqkey1, politics/withdrawn-zqkey1]
                        """)
                .with("content/redirects.csv", """
                        from,to
                        /r1,politics/draft-zqkey1
                        /r2,politics/future-zqkey1
                        /r3,politics/expired-zqkey1
                        /r4,politics/withdrawn-zqkey1
                        /by-path/,/en/zqfuture7/2026/11/slug-zqfuture3/
                        """)
                .with("content/politics/shown.en.md", """
                        ---
                        title: Shown
                        date: 2026-10-20
                        languages: [en, ua, ru]
                        related: [politics/draft-zqkey1, politics/future-zqkey1, politics/expired-zqkey1]
                        ---

                        See [one](draft-zqkey1.en.md), [two](/en/zqfuture7/2026/11/slug-zqfuture3/), [three][3] and
                        [four](politics/withdrawn-zqkey1 "four").

                        [3]: expired-zqkey1.md
                        """);
        WITHHELD.forEach((kind, line) -> secret("content/politics/" + kind + "-zqkey1.en.md", kind, line));
        secret("content/politics/shown.ua.md", "translation", "draft: true");
        page("draftpage", "draft: true");
        page("futurepage", "date: 2026-12-01");
    }

    private void secret(String path, String kind, String line) {
        String text = STORY.formatted(kind, line);
        add(path, kind.equals("future") ? text.replace("date: 2026-10-01", "date: 2026-11-02") : text);
    }

    private void page(String kind, String line) {
        add("content/pages/" + kind + ".en.md", """
                ---
                title: Title zq%1$s1
                description: Description zq%1$s2
                slug: zq%1$s3
                aliases: [/zq%1$s4/]
                %2$s
                ---

                Body zq%1$s5 ![Photo](/zq%1$s6.png)
                """.formatted(kind, line));
    }

    /** Writes a text, and every photo it names: in turn in content/photos and in content/static, where all is published. */
    private void add(String path, String text) {
        site.with(path, text);
        Matcher marker = MARKER.matcher(text.toLowerCase(Locale.ROOT));
        int photos = firstPhotoHome;
        while (marker.find()) {
            markers.add(marker.group());
            if (text.contains("/" + marker.group() + ".png")) {
                String home = photos++ % 2 == 0 ? "content/photos/" : "content/static/";
                site.with(
                        home + marker.group() + ".png",
                        (new String(PNG, StandardCharsets.ISO_8859_1) + marker.group())
                                .getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void withheldTextsLeaveNoTrace(int firstPhotoHome) {
        siteFullOfSecrets(firstPhotoHome);

        Map<String, byte[]> files = site.build("-q").files();

        assertThat(files).containsKey("en/politics/2026/10/shown/index.html");
        assertThat(found(files))
                .filteredOn(found -> !PUBLIC_BEFORE.matcher(found).matches())
                .isEmpty();
    }

    /** What has expired or was withdrawn is gone from addresses that readers know, and from nothing else that hosts are told. */
    @ParameterizedTest
    @ValueSource(strings = {"any", "cloudflare", "gitlab", "netlify"})
    void hostsAreToldOnlyTheAddressesThatReadersCouldSee(String host) {
        siteFullOfSecrets(0);
        site.with("content/site.yaml", "default-language: en\nhosting: {host: %s, cname: true}\n".formatted(host));

        List<String> found = found(site.build("-q").files());

        assertThat(found).allMatch(it -> PUBLIC_BEFORE.matcher(it).matches());
        assertThat(found.stream().map(it -> it.replaceFirst(" .*", "")))
                .contains("zqexpired3", "zqexpired4", "zqexpired7", "zqwithdrawn3", "zqwithdrawn4", "zqwithdrawn7");
        assertThat(found.stream().anyMatch(it -> it.endsWith(" in _redirects"))).isEqualTo(host.equals("netlify"));
    }

    /** But for what a translation may not state, as its original does. */
    @Test
    void previewShowsThemSoThatTheMarkersAreKnownToWork() {
        siteFullOfSecrets(0);

        Map<String, byte[]> files =
                site.build("-q", "--drafts", "--future", "--expired").files();

        String all = String.join(" ", found(files));
        assertThat(markers)
                .filteredOn(marker -> !marker.startsWith("zqwithdrawn") && !all.contains(marker))
                .filteredOn(marker -> !marker.matches("zqtranslation([567]|gallery.|tail[12])"))
                .isEmpty();
    }

    private List<String> found(Map<String, byte[]> files) {
        List<String> found = new ArrayList<>();
        files.forEach((path, bytes) -> {
            String text = (path + "\n" + new String(bytes, StandardCharsets.ISO_8859_1)).toLowerCase(Locale.ROOT);
            Matcher marker = Pattern.compile("zq[a-z]+[0-9][a-z0-9]*").matcher(text);
            while (marker.find()) {
                found.add(marker.group() + " in " + path);
            }
        });
        return found;
    }
}
