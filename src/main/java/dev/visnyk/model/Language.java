package dev.visnyk.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A language the site is published in. Three names are kept apart on purpose: Ukraine's editors say {@code ua}, BCP 47
 * says {@code uk}, a reader says Українська.
 *
 * @param key the word used in file names and front matter: {@code ua}
 * @param path the first segment of its URLs, by default the key; empty when its pages live at the root
 * @param tag BCP 47, for {@code lang}, {@code hreflang}, feeds and structured data: {@code uk}
 * @param name the language's name in its own words: Українська
 * @param label the short form for narrow screens: UA
 * @param direction the writing direction
 * @param order position in site.yaml, from 0
 */
public record Language(String key, String path, String tag, String name, String label, Direction direction, int order)
        implements Comparable<Language> {
    public Language {
        Objects.requireNonNull(key);
        Objects.requireNonNull(path);
        Objects.requireNonNull(tag);
        Objects.requireNonNull(name);
        Objects.requireNonNull(label);
        Objects.requireNonNull(direction);
    }

    /** Two languages are the same if they have the same key. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Language language && key.equals(language.key));
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /** Writing direction, as the HTML attribute {@code dir} spells it. */
    public enum Direction {
        LTR("ltr"),
        RTL("rtl");

        private final String value;

        Direction(String value) {
            this.value = value;
        }

        public String value() {
            return value;
        }
    }

    @Override
    public int compareTo(Language other) {
        return Integer.compare(order, other.order);
    }
}
