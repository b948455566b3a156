package dev.visnyk.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code policy: ua-media}. */
final class PolicyTest {
    private static final String LANGUAGE_LAW = "article 27(6) of the Language Law, in force since 16 July 2022";

    private static final String IMPRINT = """
            imprint:
              name: ТОВ "Вісті"
              register-id: R40-00000
              address: вул. Яблунева, 1
              phone: "+380 44 000 00 00"
              email: desk@news.example
            """;

    private static final String CONFIG = """
            base-url: https://news.example
            policy: ua-media
            default-language: ua
            languages: {ua: {tag: uk}, en: {}}
            """;

    @TempDir
    Path folder;

    private SiteFixture site;

    @BeforeEach
    void write() {
        site = SiteFixture.in(folder)
                .with("content/site.yaml", CONFIG + IMPRINT)
                .with("content/sections.yaml", "city: {name: {ua: Місто, en: City}}\n")
                .with("content/city/bridge.ua.md", story("Міст", "languages: [ua, en]", "Слово. ".repeat(90)))
                .with("content/city/bridge.en.md", text("Bridge", "A word. ".repeat(80)))
                .with("content/pages/about.ua.md", text("Про нас", "Так."))
                .with("content/pages/about.en.md", text("About", "Yes."));
    }

    private static String story(String title, String more, String body) {
        return "---\ntitle: %s\ndescription: Так.\ndate: 2026-10-01\n%s\n---\n\n%s\n".formatted(title, more, body);
    }

    private static String text(String title, String body) {
        return "---\ntitle: %s\ndescription: Yes.\n---\n\n%s\n".formatted(title, body);
    }

    private SiteFixture.Run check() {
        return site.run(
                "check",
                "--rule",
                "policy/root,policy/missing,policy/short,policy/imprint,policy/later,policy/name,policy/caption,imprint/incomplete,config/value,config/type");
    }

    @Test
    void aSiteThatKeepsItIsPassed() {
        assertThat(check().succeeds().out()).isEqualTo("Checked: 0 errors, 0 warnings\n");
    }

    @Test
    void aMisspeltPolicyIsNone() {
        site.with("content/site.yaml", CONFIG.replace("ua-media", "ua-medai") + IMPRINT);

        assertThat(check().exitsWith(3).out())
                .contains(
                        "content/site.yaml:2:9: error: \"ua-medai\" is not a value of \"policy\" [config/value]",
                        "hint: did you mean \"ua-media\"?");
    }

    @Test
    void withoutItNothingIsAskedFor() {
        site.with("content/site.yaml", "base-url: https://news.example\nlanguages: {en: {}, ua: {tag: uk}}\n")
                .without("content/city/bridge.ua.md")
                .without("content/pages/about.ua.md")
                .with("content/city/bridge.en.md", story("Bridge", "", "A word."))
                .with("content/city/other.en.md", story("Other", "", "A word. ".repeat(80)))
                .with("content/city/other.ua.md", text("Інше", "Слово."));

        assertThat(check().succeeds().out()).isEqualTo("Checked: 0 errors, 0 warnings\n");
    }

    @Test
    void anotherLanguageAtTheRootIsFound() {
        site.with("content/site.yaml", CONFIG.replace("language: ua", "language: en") + IMPRINT);

        assertThat(check().exitsWith(1).out())
                .contains(
                        "content/site.yaml:3:19: error: readers at / get \"en\", not Ukrainian [policy/root]",
                        "hint: write default-language: ua: " + LANGUAGE_LAW,
                        "1 error, 0 warnings");
    }

    @Test
    void aSiteWithoutUkrainianIsFoundOnce() {
        site.with("content/site.yaml", CONFIG.replace("uk", "pl") + IMPRINT);

        assertThat(check().exitsWith(1).out())
                .contains(
                        "content/site.yaml:2:9: error: no language of this site is Ukrainian [policy/root]", "1 error");
    }

    @Test
    void whatIsThereInAnotherLanguageAloneIsFound() {
        site.with("content/city/bridge.ua.md", story("Міст", "draft: true\noriginal: en", "Слово."))
                .with("content/city/bridge.en.md", story("Bridge", "languages: [ua, en]", "A word."))
                .without("content/pages/about.ua.md");

        assertThat(check().exitsWith(1).out())
                .contains(
                        "content/city/bridge.en.md:5:12: error: readers see it in en, but not in Ukrainian; "
                                + "the Ukrainian text is not shown: draft [policy/missing]",
                        "content/pages/about.en.md: error: readers see it in en, but not in Ukrainian [policy/missing]",
                        LANGUAGE_LAW)
                .contains("2 errors");
    }

    @Test
    void whatReadersDoNotSeeInAnyLanguageIsPassed() {
        site.with("content/city/bridge.en.md", story("Bridge", "draft: true", "A word."))
                .without("content/city/bridge.ua.md")
                .with("content/city/other.ua.md", story("Інше", "", "Так."));

        assertThat(check().succeeds().out()).isEqualTo("Checked: 0 errors, 0 warnings\n");
    }

    @Test
    void aShortUkrainianTextIsFoundByItsLettersAlone() {
        String address = "[Слово](https://news.example/" + "x".repeat(500) + ")";
        site.with("content/city/bridge.ua.md", story("Міст", "languages: [ua, en]", address + " слово. ".repeat(74)))
                .with("content/city/bridge.en.md", text("Bridge", "A word. ".repeat(100)));

        assertThat(check().succeeds().out())
                .contains(
                        "content/city/bridge.ua.md:8:2: warning: the Ukrainian text has 75 % of the letters of "
                                + "content/city/bridge.en.md, less than 80 % [policy/short]",
                        LANGUAGE_LAW, "0 errors, 1 warning");
    }

    @Test
    void fourFifthsAreEnoughAndShortTextsAreNotCompared() {
        site.with("content/city/bridge.ua.md", story("Міст", "languages: [ua, en]", "Слово. ".repeat(80)))
                .with("content/city/bridge.en.md", text("Bridge", "A word. ".repeat(100)))
                .with("content/city/other.ua.md", story("Інше", "languages: [ua, en]", "Так."))
                .with("content/city/other.en.md", text("Other", "A word. ".repeat(99)));

        assertThat(check().succeeds().out()).isEqualTo("Checked: 0 errors, 0 warnings\n");
    }

    @Test
    void anImprintIsWanted() {
        site.with("content/site.yaml", CONFIG);

        assertThat(check().exitsWith(1).out())
                .contains(
                        "content/site.yaml:2:9: error: there is no imprint [policy/imprint]",
                        "hint: article 37(5) of the Law on Media (2849-IX) wants it of registered media");
    }

    @Test
    void anIncompleteImprintIsFoundOnce() {
        site.with("content/site.yaml", CONFIG + IMPRINT.replaceFirst("  phone.*\n", ""));
        assertThat(check().exitsWith(1).out())
                .contains("content/site.yaml:6:3: error: the imprint has no \"phone\" [policy/imprint]", "1 error");

        site.with("content/site.yaml", CONFIG + IMPRINT.replaceFirst("phone.*\n", "registered: true\n"));
        assertThat(check().exitsWith(3).out()).contains("[imprint/incomplete]").doesNotContain("policy/imprint");
    }

    @Test
    void whatTheSiteSaysOfItselfItSaysInUkrainianToo() {
        site.with("content/site.yaml", CONFIG + IMPRINT + """
                        description: {en: News}
                        footer: {en: All rights reserved, ua: ~}
                        navigation:
                          - {url: "https://shop.example", label: {en: Shop}}
                          - {url: "https://chess.example", label: {en: Chess, ua: Шахи}}
                        """)
                .with("content/sections.yaml", """
                        city:
                          name: {ua: Місто, en: City}
                          slug: {en: town}
                          description: {en: Streets and bridges}
                        """)
                .with("content/authors/franko.yaml", "name: Іван Франко\nbio: {en: Writes}\nrole: {ua: Поет}\n");

        assertThat(check().succeeds().out())
                .contains(
                        "content/authors/franko.yaml:2:6: warning: \"bio\" has a text in en, but none in Ukrainian [policy/name]",
                        "hint: write ua: …: " + LANGUAGE_LAW,
                        "content/sections.yaml:4:16: warning: \"city.description\" has a text in en,",
                        ": warning: \"description\" has a text in en,",
                        ": warning: \"footer\" has a text in en,",
                        ": warning: \"navigation.label\" has a text in en,",
                        "0 errors, 5 warnings");
    }

    @Test
    void whatPhotosAreSaidToShowIsSaidInUkrainianToo() {
        String photos = "photos: [{src: /a.svg}, {src: /a.svg, caption: Міст}]";
        site.with("content/photos/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>")
                .with("content/city/bridge.ua.md", story("Міст", "photo: {src: /a.svg}\n" + photos, "Слово."))
                .with(
                        "content/city/bridge.en.md",
                        text("Bridge", "A word.")
                                .replace(
                                        "Yes.",
                                        "Yes.\nphoto: {caption: It}\nphotos: [{alt: Four}, {caption: A bridge}]"))
                .with("content/city/other.ua.md", story("Інше", "photo: {src: /a.svg, caption: Ой}", "Так."))
                .with("content/city/other.en.md", text("Other", "Yes."));

        assertThat(check().succeeds().out())
                .contains(
                        "content/city/bridge.ua.md:5:8: warning: the photo has a caption in en, but none in Ukrainian "
                                + "[policy/caption]",
                        "hint: write caption: …: " + LANGUAGE_LAW,
                        "content/city/bridge.ua.md:6:10: warning: photo 1 of the gallery has an alternative text in en,",
                        "0 errors, 2 warnings");
    }

    @Test
    void nobodyIsToldOfALaterTextWhoHasNotAsked() {
        site.with("content/city/bridge.en.md", story("Bridge", "languages: [ua, en]\noriginal: en", "A word."))
                .with("content/city/bridge.ua.md", text("Міст", "Слово.").replace("Yes.", "Так.\ndate: 2026-10-02"));

        assertThat(check().succeeds().out()).isEqualTo("Checked: 0 errors, 0 warnings\n");
        assertThat(site.run("check", "--list").succeeds().out()).contains("off      policy/later\n");
    }

    private String checkWithTheHouseRule() {
        site.with("content/site.yaml", CONFIG + IMPRINT + "check: {severity: {policy/later: warning}}\n");
        return check().succeeds().out();
    }

    @Test
    void aLaterTextIsFoundInItsDate() {
        site.with("content/city/bridge.en.md", story("Bridge", "languages: [ua, en]\noriginal: en", "A word."))
                .with("content/city/bridge.ua.md", text("Міст", "Слово.").replace("Yes.", "Так.\ndate: 2026-10-02"));

        assertThat(checkWithTheHouseRule())
                .contains(
                        "content/city/bridge.ua.md:4:7: warning: the Ukrainian text comes later than content/city/bridge.en.md",
                        "[policy/later]",
                        "0 errors, 1 warning");
    }

    @Test
    void aTextOfTheSameMomentIsNotLater() {
        site.with("content/city/bridge.en.md", story("Bridge", "languages: [ua, en]\noriginal: en", "A word."))
                .with(
                        "content/city/bridge.ua.md",
                        text("Міст", "Слово.").replace("Yes.", "Так.\ndate: 2026-10-01T00:00"))
                .with("content/city/other.ua.md", story("Інше", "languages: [ua, en]", "Так."))
                .with("content/city/other.en.md", text("Other", "Yes.").replace("Yes.", "Yes.\ndate: 2026-10-05"));

        assertThat(checkWithTheHouseRule()).isEqualTo("Checked: 0 errors, 0 warnings\n");
    }

    /** The files stay as they are; only that moment makes of a missing text one that is too short. */
    @Test
    void aTextIsComparedFromTheMomentAtWhichItIsShown() {
        site.with(
                        "content/city/bridge.en.md",
                        story("Bridge", "languages: [ua, en]\noriginal: en", "A word. ".repeat(200)))
                .with("content/city/bridge.ua.md", text("Міст", "Слово.").replace("Yes.", "Так.\ndate: 2026-11-02"));

        assertThat(check().exitsWith(1).out())
                .contains("the Ukrainian text is not shown: scheduled [policy/missing]")
                .doesNotContain("policy/short");
        assertThat(site.run("check", "--rule", "policy/missing,policy/short", "--now", "2026-11-02T10:00:00Z")
                        .succeeds()
                        .out())
                .contains("[policy/short]")
                .doesNotContain("policy/missing");
    }
}
