package dev.visnyk.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.visnyk.testing.SiteFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * A newsroom in three languages in which nothing is wrong: the same seed gives the same stories. Faults are planted in stories that
 * are taken one after another, so that none lies in the way of another.
 */
final class Newsroom {
    static final List<String> LANGUAGES = List.of("ua", "en", "ru");

    private static final String[][] PLACES = {
        {"Вербопілля", "Verbopillia", "Вербополье"},
        {"Яблунівка", "Yablunivka", "Яблоневка"},
        {"Озерне", "Ozerne", "Озёрное"},
        {"Кам’янка", "Kamianka", "Каменка"},
    };

    private static final String[][] TITLES = {
        {"відкрито новий міст", "a new bridge is open", "открыт новый мост"},
        {"школа чекає на учнів", "the school awaits its pupils", "школа ждёт учеников"},
        {"у лікарні полагодили дах", "the roof of the hospital is mended", "в больнице починили крышу"},
        {"автобуси ходитимуть частіше", "buses will run more often", "автобусы будут ходить чаще"},
        {"річку чистять від сміття", "the river is being cleaned of rubbish", "реку чистят от мусора"},
    };

    private static final String[][] DESCRIPTIONS = {
        {
            "Розповідаємо, хто це зробив і скільки чекали.",
            "Who did it, and how long they waited.",
            "Рассказываем, кто это сделал и сколько ждали."
        },
        {
            "Мешканці кажуть, що зміни помітні вже тепер.",
            "Residents say the change can be seen already.",
            "Жители говорят, что перемены заметны уже сейчас."
        },
        {
            "Що далі, громада вирішить на зборах.",
            "What comes next, a meeting will decide.",
            "Что дальше, громада решит на собрании."
        },
    };

    private static final String[][] NUMBERS = {
        {
            "Роботи тривали %d днів, і весь цей час мешканці ходили в обхід.",
            "The work took %d days, and all that time residents went a longer way.",
            "Работы длились %d дней, и всё это время жители ходили в обход."
        },
        {
            "На відкриття прийшло %d школярів разом із батьками та вчителями.",
            "There were %d pupils at the opening, with their parents and teachers.",
            "На открытие пришли %d школьников вместе с родителями и учителями."
        },
        {
            "За літо волонтери висадили %d дерев уздовж берега.",
            "Volunteers planted %d trees along the bank in summer.",
            "За лето волонтёры высадили %d деревьев вдоль берега."
        },
    };

    private static final String[][] DAYS = {
        {
            "Наступні збори громади призначено на %d листопада.",
            "The next meeting of the community is set for November %d.",
            "Следующее собрание громады назначено на %d ноября."
        },
        {
            "Бібліотеку відчинять %d листопада після обіду.",
            "The library opens on November %d in the afternoon.",
            "Библиотека откроется %d ноября после обеда."
        },
    };

    static final String[][] NEUTRAL = {
        {
            "Директорка школи подякувала всім, хто допомагав порадою та працею.",
            "The head of the school thanked everybody who had helped with advice and work.",
            "Директор школы поблагодарила всех, кто помогал советом и трудом."
        },
        {
            "Автобус до станції тепер вирушає щогодини, навіть у неділю.",
            "The bus to the station now leaves every hour, even on Sundays.",
            "Автобус до станции теперь отправляется каждый час, даже в воскресенье."
        },
        {
            "Музей просить приносити старі світлини та листи, їх повернуть власникам.",
            "The museum asks people to bring old photos and letters, and will return them.",
            "Музей просит приносить старые фотографии и письма, их вернут владельцам."
        },
        {
            "«Ми довго чекали на цей день», – сказала мешканка сусіднього будинку.",
            "“We have waited long for this day,” said a woman from the house next door.",
            "«Мы долго ждали этого дня», – сказала жительница соседнего дома."
        },
    };

    static final String CONFIG = """
            title: {ua: Вісті, en: News, ru: Вести}
            base-url: https://news.example
            policy: ua-media
            default-language: ua
            languages: {ua: {tag: uk}, en: {}, ru: {}}
            social: [{name: Mastodon, url: "https://social.example/@news"}]
            page-size: 20
            navigation:
              - section: city
              - page: about
            imprint:
              registered: true
              name: {ua: ТОВ "Вісті", en: News LLC, ru: ООО "Вести"}
              register-id: R40-00000
              address: {ua: "вул. Яблунева, 1", en: "1 Yabluneva Street", ru: "ул. Яблоневая, 1"}
              phone: "+380 44 000 00 00"
              email: desk@news.example
              pages: {editorial-policy: about}
            hosting:
              host: cloudflare
              security: {contact: "mailto:desk@news.example", expires: 2027-03-01}
            check: {severity: {policy/later: warning}}
            """;

    final SiteFixture site;
    private final Random random;
    private final Deque<Story> free = new ArrayDeque<>();

    /** A story: how its files begin, and what its first two paragraphs tell. */
    record Story(String key, int number, int day) {
        String path(String language) {
            return "content/" + key + "." + language + ".md";
        }
    }

    Newsroom(SiteFixture site, long seed, int size) {
        this.site = site;
        this.random = new Random(seed);
        site.with("content/site.yaml", CONFIG)
                .with("content/sections.yaml", """
                        city: {name: {ua: Місто, en: City, ru: Город}}
                        village: {name: {ua: Село, en: Village, ru: Село}}
                        """)
                .with("content/topics.yaml", "roads: {name: {ua: Дороги, en: Roads, ru: Дороги}}\n")
                .with("content/names.yaml", "kyiv: {ua: Київ, en: Kyiv, ru: Киев, avoid: {en: Kiev}}\n")
                .with("content/authors/franko.yaml", "name: {ua: Іван Франко, en: Ivan Franko, ru: Иван Франко}\n")
                .with("content/photos/bridge.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>");
        page("about", "");
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            stories.add(write(i));
        }
        Collections.shuffle(stories, random);
        free.addAll(stories);
    }

    /** A standing page in every language. */
    void page(String slug, String more) {
        String[][] words = {
            {"Про нас", "Хто ми і яких правил дотримуємося.", "Ми пишемо про громади й перевіряємо кожне слово."},
            {"About us", "Who we are and what we keep to.", "We write about communities and check every word."},
            {"О нас", "Кто мы и каких правил придерживаемся.", "Мы пишем о громадах и проверяем каждое слово."},
        };
        for (int i = 0; i < LANGUAGES.size(); i++) {
            site.with(
                    "content/pages/" + slug + "." + LANGUAGES.get(i) + ".md",
                    "---\ntitle: %s\ndescription: %s\n%s---\n\n%s\n"
                            .formatted(words[i][0], words[i][1], i == 0 ? more : "", words[i][2]));
        }
    }

    private Story write(int at) {
        Story story = new Story(
                (random.nextBoolean() ? "city" : "village") + "/story-" + at,
                11 + random.nextInt(80),
                10 + random.nextInt(20));
        String[] place = pick(PLACES);
        String[] title = pick(TITLES);
        String[] description = pick(DESCRIPTIONS);
        String[] number = pick(NUMBERS);
        String[] day = pick(DAYS);
        String[] first = pick(NEUTRAL);
        String[] second = pick(NEUTRAL);
        String facts = "date: 2026-09-%02dT%02d:30\nlanguages: [ua, en, ru]\nauthor: franko\ntags: [roads]\n"
                .formatted(1 + at % 30, at / 30 % 24);
        for (int i = 0; i < LANGUAGES.size(); i++) {
            String[] photo = {
                "alt: Міст із чотирма опорами над водою\n  caption: Берег річки восени",
                "alt: A bridge with four piers above the water\n  caption: The bank of the river in autumn",
                "alt: Мост с четырьмя опорами над водой\n  caption: Берег реки осенью"
            };
            site.with(story.path(LANGUAGES.get(i)), """
                            ---
                            title: "%s: %s"
                            description: %s
                            %sphoto:
                              %s%s
                            ---

                            %s

                            %s %s

                            %s
                            """.formatted(
                            place[i],
                            title[i],
                            description[i],
                            i == 0 ? facts : "",
                            i == 0 ? "src: /bridge.svg\n  credit: Світлини\n  " : "",
                            photo[i],
                            number[i].formatted(story.number),
                            first[i],
                            day[i].formatted(story.day),
                            second[i]));
        }
        return story;
    }

    private String[] pick(String[][] from) {
        return from[random.nextInt(from.length)];
    }

    /** A story in which no fault has been planted. */
    Story take() {
        return free.remove();
    }

    String text(String path) {
        try {
            return Files.readString(site.path(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes something for what stands in a file once; the line on which it stands, as file:line. */
    String replace(String path, String from, String to) {
        String text = text(path);
        assertThat(text).containsOnlyOnce(from);
        site.with(path, text.replace(from, to));
        return path + ":" + text.substring(0, text.indexOf(from)).split("\n", -1).length;
    }

    /** Adds a line to the front matter, before the description. */
    String addKey(String path, String line) {
        return replace(path, "\ndescription:", "\n" + line + "\ndescription:").replaceFirst("\\d+$", "3");
    }

    /** Adds a paragraph to the end of a text; the line on which it begins. */
    String addParagraph(String path, String paragraph) {
        String text = text(path);
        site.with(path, text + "\n" + paragraph + "\n");
        return path + ":" + (text + "\n").split("\n", -1).length;
    }

    /** Writes another body. */
    String body(String path, String body) {
        String text = text(path);
        String head = text.substring(0, text.indexOf("\n---\n", 4) + 5);
        site.with(path, head + "\n" + body + "\n");
        return path + ":" + (head + "\n").split("\n", -1).length;
    }
}
