package dev.visnyk.theme;

import dev.visnyk.model.Language;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that decides what a site looks like, at one moment.
 *
 * @param templates text by name: {@code article.peb}, {@code partials/card.peb}
 * @param strings messages by language key, then by string key
 * @param assets bytes by name below assets: {@code site.css}
 */
public record Theme(
        Map<String, String> templates, Map<String, Map<String, Message>> strings, Map<String, byte[]> assets) {
    public Theme {
        templates = Map.copyOf(templates);
        strings = Map.copyOf(strings);
        assets = Map.copyOf(assets);
    }

    public Optional<Message> message(Language language, String key) {
        return Optional.ofNullable(
                strings.getOrDefault(language.key(), Map.of()).get(key));
    }
}
