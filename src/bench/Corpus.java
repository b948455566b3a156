import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import javax.imageio.ImageIO;

/**
 * Writes an invented newsroom of any size, once in the layout of Visnyk and once in that of Hugo: the same stories, in
 * three languages, about 400 words each. The same number of stories gives the same bytes.
 *
 * <pre>java src/bench/Corpus.java FOLDER [stories]</pre>
 *
 * <p>{@code FOLDER/visnyk} and {@code FOLDER/hugo} then hold the two sites; the layouts of the Hugo site are those beside
 * this file.
 */
public final class Corpus {
    private static final List<String> SECTIONS =
            List.of("politics", "world", "economy", "society", "science", "culture", "sport", "opinion");
    private static final OffsetDateTime NEWEST = OffsetDateTime.of(2026, 6, 30, 20, 0, 0, 0, ZoneOffset.ofHours(3));
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final int PHOTOS = 40;

    /** A language: its key, tag and name, words to make sentences of, its quotation marks, and a sub-heading. */
    private record Tongue(String key, String tag, String name, List<String> words, String quotes, String heading) {}

    private static final List<Tongue> TONGUES = List.of(
            new Tongue("ua", "uk", "Українська", words("""
                    громада місто школа лікарня дорога міст річка ліс поле сад хліб вода світло енергія мережа бюджет \
                    рада рішення закон проєкт угода співпраця дослідження наука університет учений учениця вчителька \
                    музей театр вистава концерт оркестр книга бібліотека читач команда матч турнір перемога м’яч \
                    сьогодні вчора завтра вже ще також однак зокрема наприклад водночас нещодавно уперше щороку \
                    відкрили збудували оновили відновили підписали обговорили представили розповіли пояснили додали \
                    новий великий давній сучасний важливий спільний місцевий державний п’ять десять об’єкт під’їзд"""),
                    "«»", "Що відомо"),
            new Tongue("en", "en", "English", words("""
                    community city school hospital road bridge river forest field garden bread water light energy grid \
                    budget council decision law project agreement research science university scholar teacher museum \
                    theatre play concert orchestra book library reader team match tournament victory ball today \
                    yesterday tomorrow already still also however notably meanwhile recently first every year opened \
                    built renewed restored signed discussed presented told explained added new large ancient modern \
                    important shared local national five ten the a of to in for with on at by from their its"""),
                    "“”", "What is known"),
            new Tongue("ru", "ru", "Русский", words("""
                    община город школа больница дорога мост река лес поле сад хлеб вода свет энергия сеть бюджет совет \
                    решение закон проект соглашение сотрудничество исследование наука университет учёный ученица \
                    учительница музей театр спектакль концерт оркестр книга библиотека читатель команда матч турнир \
                    победа мяч сегодня вчера завтра уже ещё также однако например одновременно недавно впервые \
                    открыли построили обновили восстановили подписали обсудили представили рассказали объяснили \
                    добавили новый большой древний современный важный общий местный государственный пять десять"""),
                    "«»", "Что известно"));

    private final Random random;
    private final int stories;

    private Corpus(int stories) {
        this.stories = stories;
        this.random = new Random(stories);
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        new Corpus(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000)
                .write(folder.resolve("visnyk"), folder.resolve("hugo"));
    }

    private void write(Path visnyk, Path hugo) throws IOException {
        photos(visnyk.resolve("content/static/media"));
        photos(hugo.resolve("static/media"));
        Files.writeString(visnyk.resolve("content/site.yaml"), siteYaml());
        copyHugoLayouts(hugo);
        for (int number = 0; number < stories; number++) {
            story(number, visnyk.resolve("content"), hugo.resolve("content"));
        }
    }

    private void story(int number, Path visnyk, Path hugo) throws IOException {
        OffsetDateTime date = NEWEST.minusMinutes((long) number * 3 * 365 * 24 * 60 / stories);
        String folder = String.format(
                Locale.ROOT, "%s/%d/%02d", pick(SECTIONS), date.getYear(), date.getMonthValue());
        String slug = pick(TONGUES.get(1).words) + "-" + pick(TONGUES.get(1).words) + "-" + (stories - number);
        String author = String.format(Locale.ROOT, "author-%02d", random.nextInt(60));
        TreeSet<String> tags = new TreeSet<>();
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            int topics = Math.max(12, stories / 40);
            int topic = (int) Math.min(topics - 1, -Math.log(1 - random.nextDouble()) * topics / 6);
            tags.add(String.format(Locale.ROOT, "tag-%04d", topic));
        }
        int photo = random.nextInt(PHOTOS);
        Files.createDirectories(visnyk.resolve(folder));
        Files.createDirectories(hugo.resolve(folder));
        for (Tongue tongue : TONGUES) {
            String title = sentence(tongue, 6, 11);
            String description = sentence(tongue, 14, 22);
            String common = "title: \"" + title + "\"\ndescription: \"" + description + "\"\ndate: "
                    + ISO.format(date) + "\ntags: " + tags + "\n";
            String photoLines = String.format(
                    Locale.ROOT,
                    "photo:%n  src: /media/%02d.png%n  caption: \"%s\"%n  credit: Visnyk%n",
                    photo, sentence(tongue, 4, 8)).replace("\r\n", "\n");
            String body = body(tongue);
            String languages = tongue == TONGUES.get(0) ? "languages: [ua, en, ru]\n" : "";
            Files.writeString(
                    visnyk.resolve(folder).resolve(slug + "." + tongue.key + ".md"),
                    "---\n" + common + "author: " + author + "\n" + languages + photoLines + "---\n\n" + body);
            Files.writeString(
                    hugo.resolve(folder).resolve(slug + "." + tongue.key + ".md"),
                    "---\n" + common + "authors: [" + author + "]\n" + photoLines + "---\n\n" + body);
        }
    }

    private String body(Tongue tongue) {
        List<String> blocks = new ArrayList<>();
        blocks.add(paragraph(tongue, 3));
        blocks.add(paragraph(tongue, 2));
        blocks.add(quotation(tongue));
        blocks.add(paragraph(tongue, 3));
        blocks.add("## " + tongue.heading);
        blocks.add(paragraph(tongue, 3));
        if (random.nextInt(5) < 2) {
            blocks.add("- " + sentence(tongue, 4, 9) + "\n- " + sentence(tongue, 4, 9) + "\n- " + sentence(tongue, 4, 9));
        }
        blocks.add("> " + sentence(tongue, 12, 20) + ".");
        blocks.add(paragraph(tongue, 3));
        blocks.add(quotation(tongue));
        blocks.add("## " + sentence(tongue, 2, 4));
        blocks.add(paragraph(tongue, 3));
        blocks.add(paragraph(tongue, 3));
        return String.join("\n\n", blocks) + "\n";
    }

    private String quotation(Tongue tongue) {
        return tongue.quotes.charAt(0) + sentence(tongue, 14, 26) + tongue.quotes.charAt(1) + ", — "
                + sentence(tongue, 3, 5).toLowerCase(Locale.ROOT) + ".";
    }

    private String paragraph(Tongue tongue, int sentences) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            written.add(marked(sentence(tongue, 9, 20)) + ".");
        }
        return String.join(" ", written);
    }

    /** Puts a link, bold or italic type into most sentences. */
    private String marked(String sentence) {
        String[] words = sentence.split(" ");
        int at = 1 + random.nextInt(words.length - 2);
        switch (random.nextInt(5)) {
            case 0, 1 -> words[at] = "[" + words[at] + "](https://example.org/source/" + random.nextInt(999) + ")";
            case 2 -> words[at] = "**" + words[at] + "**";
            case 3 -> words[at] = "*" + words[at] + "*";
            default -> { }
        }
        return String.join(" ", words);
    }

    private String sentence(Tongue tongue, int least, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
            text.append(text.isEmpty() ? "" : " ").append(pick(tongue.words));
        }
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.toString();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" "));
    }

    private static String siteYaml() {
        StringBuilder text = new StringBuilder("title: Visnyk\nbase-url: https://news.example\n");
        text.append("time-zone: Europe/Kyiv\ndefault-language: ua\nlanguages:\n");
        for (Tongue tongue : TONGUES) {
            text.append("  %s: {tag: %s, name: %s}\n".formatted(tongue.key, tongue.tag, tongue.name));
        }
        return text.toString();
    }

    private static void photos(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int number = 0; number < PHOTOS; number++) {
            BufferedImage image = new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB);
            Color color = new Color(40 + 5 * number, 90, 240 - 5 * number);
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    image.setRGB(x, y, color.getRGB());
                }
            }
            ImageIO.write(image, "png", folder.resolve(String.format(Locale.ROOT, "%02d.png", number)).toFile());
        }
    }

    private static void copyHugoLayouts(Path hugo) throws IOException {
        Path layouts = Path.of("src/bench/hugo");
        try (var files = Files.walk(layouts)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = hugo.resolve(layouts.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
