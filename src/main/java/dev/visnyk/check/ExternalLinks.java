package dev.visnyk.check;

import dev.visnyk.build.BuildOptions;
import dev.visnyk.build.Progress;
import dev.visnyk.config.BaseUrl;
import dev.visnyk.config.ExternalSettings;
import dev.visnyk.config.SiteConfig;
import dev.visnyk.content.ContentReader;
import dev.visnyk.content.Story;
import dev.visnyk.content.TextState;
import dev.visnyk.diagnostic.DiagnosticSink;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.web.Answer;
import dev.visnyk.web.AnswerCache;
import dev.visnyk.web.Patience;
import dev.visnyk.web.Survey;
import dev.visnyk.web.WebAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Asks other sites whether the links to them lead anywhere. Each address is asked for once, and what is wrong with it is told
 * wherever it is named.
 */
public final class ExternalLinks {
    private static final int AT_ONCE = 32;
    private static final Duration BACK_OFF = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Predicate<String> isWanted;
    private final String userAgent;
    private final Progress progress;
    private Tally tally = new Tally(0, 0, 0, 0);

    /**
     * @param isWanted whether links of a source, by its path, are asked for
     * @param userAgent what other sites are told of who asks
     * @param progress is told how many of the links have been asked for
     */
    public ExternalLinks(Predicate<String> isWanted, String userAgent, Progress progress) {
        this.isWanted = isWanted;
        this.userAgent = userAgent;
        this.progress = progress;
    }

    /**
     * What was done, in addresses.
     *
     * @param all how many the sources name
     * @param remembered how many of these an earlier check has asked for
     * @param unclear how many sites did not say whether they lead anywhere
     * @param notAsked how many there was no time for
     */
    public record Tally(int all, int remembered, int unclear, int notAsked) {}

    /** What the last check did. */
    public Tally tally() {
        return tally;
    }

    /**
     * Reports each place that names an address which leads nowhere, or no longer where it says.
     *
     * @param saved where answers are remembered
     */
    void check(
            BuildOptions options,
            SiteConfig config,
            List<Story> stories,
            AddressReader reader,
            Path saved,
            DiagnosticSink findings) {
        ExternalSettings settings = config.checks().external();
        // What readers see no longer need not lead anywhere any longer.
        Set<String> past = stories.stream()
                .flatMap(story -> story.texts().stream())
                .filter(text -> text.state() == TextState.EXPIRED || text.state() == TextState.WITHDRAWN)
                .map(text -> text.file().path())
                .collect(Collectors.toSet());
        Map<WebAddress, List<NamedAddress>> places = new LinkedHashMap<>();
        reader
                .read(
                        ContentReader.walk(options.source(), finding -> {}),
                        path -> !past.contains(path) && isWanted.test(path))
                .stream()
                .filter(named -> !settings.isIgnored(named.text()))
                .forEach(named -> sort(named, config.baseUrl(), places, findings));
        Map<WebAddress, Answer> answers = answers(places.keySet().stream().toList(), settings, options, saved);
        places.forEach((address, named) -> {
            Answer answer = answers.get(address);
            if (answer != null) {
                named.forEach(it -> report(it, address, answer, findings));
            }
        });
    }

    /** Puts an address to those that are asked for, unless its text alone says enough. */
    private static void sort(
            NamedAddress named, BaseUrl site, Map<WebAddress, List<NamedAddress>> places, DiagnosticSink findings) {
        Optional<WebAddress> address = WebAddress.of(named.text());
        if (WebAddress.hasCredentials(named.text())) {
            findings.report(
                    Rule.LINK_CREDENTIALS,
                    named.position(),
                    "this address tells everybody a name or password",
                    address.map(it -> "write " + it).orElse("leave out all up to the @"));
        } else if (address.isEmpty()) {
            findings.report(
                    Rule.LINK_DEAD,
                    named.position(),
                    "\"" + named.text() + "\" is not an address that a browser can open",
                    "write it like https://news.example/page");
        } else if (!isOwn(address.get(), site)) {
            places.computeIfAbsent(address.get(), it -> new ArrayList<>()).add(named);
        }
    }

    private static boolean isOwn(WebAddress address, BaseUrl site) {
        String own = site + "/";
        return withoutScheme(address.text()).startsWith(withoutScheme(own))
                || withoutScheme(address + "/").equals(withoutScheme(own));
    }

    private static String withoutScheme(String address) {
        return address.substring(address.indexOf("//"));
    }

    private Map<WebAddress, Answer> answers(
            List<WebAddress> addresses, ExternalSettings settings, BuildOptions options, Path saved) {
        Duration keep = options.fresh() ? Duration.ZERO : settings.keep();
        AnswerCache cache = AnswerCache.at(saved, options.now(), keep);
        Map<WebAddress, Answer> answers = new LinkedHashMap<>();
        addresses.forEach(address -> cache.recall(address).ifPresent(answer -> answers.put(address, answer)));
        int remembered = answers.size();
        List<WebAddress> open =
                addresses.stream().filter(it -> !answers.containsKey(it)).toList();
        if (!open.isEmpty()) {
            Map<WebAddress, Answer> fresh =
                    new Survey(patience(settings), userAgent).ask(open, done -> progress.rendered(done, open.size()));
            fresh.forEach(cache::keep);
            answers.putAll(fresh);
            cache.save();
        }
        tally = new Tally(
                addresses.size(),
                remembered,
                count(answers, Answer.Kind.UNCLEAR),
                count(answers, Answer.Kind.NOT_ASKED));
        return answers;
    }

    private static Patience patience(ExternalSettings settings) {
        return new Patience(
                settings.timeout(),
                settings.retries(),
                BACK_OFF,
                LONGEST_WAIT,
                AT_ONCE,
                settings.perHost(),
                settings.pause(),
                settings.limit());
    }

    private static int count(Map<WebAddress, Answer> answers, Answer.Kind kind) {
        return (int) answers.values().stream()
                .filter(answer -> answer.kind() == kind)
                .count();
    }

    private static void report(NamedAddress named, WebAddress address, Answer answer, DiagnosticSink findings) {
        switch (answer.kind()) {
            case DEAD ->
                findings.report(
                        Rule.LINK_DEAD,
                        named.position(),
                        "nothing is at %s any longer: it %s".formatted(named.text(), answer.detail()),
                        "link to where it is now, or to a copy in an archive such as https://web.archive.org/");
            case UNREACHABLE ->
                findings.report(
                        Rule.LINK_UNREACHABLE,
                        named.position(),
                        "%s can't be reached: %s".formatted(named.text(), answer.detail()),
                        "look whether it can later, and elsewhere");
            case MOVED -> {
                if (!address.isSamePageAs(answer.detail())) {
                    findings.report(
                            Rule.LINK_MOVED,
                            named.position(),
                            "%s has moved for good to %s".formatted(named.text(), answer.detail()),
                            "look whether it still says the same, and link there");
                }
            }
            case FOUND, UNCLEAR, NOT_ASKED -> {}
        }
    }
}
