package dev.visnyk.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What editors pin to the front page.
 *
 * @param byLanguage pins by language key
 * @param common pins of the languages that have none of their own
 */
public record HomePins(Pins common, Map<String, Pins> byLanguage) {
    public static final HomePins NONE = new HomePins(new Pins(null, List.of()), Map.of());

    public HomePins {
        byLanguage = Map.copyOf(byLanguage);
    }

    public Pins in(Language language) {
        return byLanguage.getOrDefault(language.key(), common);
    }

    /** The pins of all front pages. */
    public List<Pins> all() {
        List<Pins> all = new ArrayList<>(byLanguage.values());
        all.add(common);
        return all;
    }

    /**
     * The pins of one front page.
     *
     * @param lead key of the lead story, or null for the newest
     * @param pinned stories kept near the top
     */
    public record Pins(@Nullable String lead, List<Pin> pinned) {
        public Pins {
            pinned = List.copyOf(pinned);
        }
    }

    /** A pinned story and when it stops being pinned (null: never). */
    public record Pin(String article, @Nullable Instant until) {}
}
