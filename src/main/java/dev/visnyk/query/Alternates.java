package dev.visnyk.query;

import java.util.List;

/**
 * The same page in other languages.
 *
 * @param switcher every language of the site, in order
 * @param hreflang the versions that search engines are told of, the page itself and {@code x-default} among them; empty for
 *     pages that have no such set
 */
public record Alternates(List<Choice> switcher, List<Hreflang> hreflang) {
    /**
     * One language of the switcher. It never leads to a missing page or to another language's text.
     *
     * @param language the language
     * @param url the translation, or the language's front page when there is none
     * @param isCurrent whether it is the page itself
     * @param isTranslation whether the URL is the same page in that language
     * @param isPending whether the translation is promised but not there yet
     */
    public record Choice(
            LanguageView language, String url, boolean isCurrent, boolean isTranslation, boolean isPending) {}

    /**
     * A {@code link rel="alternate" hreflang}.
     *
     * @param tag language tag, or x-default
     * @param url absolute
     */
    public record Hreflang(String tag, String url) {}
}
