package dev.visnyk.content;

import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.yaml.YamlNode;
import dev.visnyk.yaml.YamlNode.Mapping;
import java.util.HashMap;
import java.util.Map;

/** Where the keys of a front matter stand, for findings that only show when files are put together. */
final class KeyPlaces {
    private final YamlNode.Place top;
    private final Map<String, YamlNode.Place> places;

    private KeyPlaces(YamlNode.Place top, Map<String, YamlNode.Place> places) {
        this.top = top;
        this.places = places;
    }

    static KeyPlaces of(Mapping mapping) {
        Map<String, YamlNode.Place> places = new HashMap<>();
        mapping.entries().forEach((key, entry) -> {
            places.put(key, entry.value().place());
            if (entry.value() instanceof Mapping inner) {
                inner.entries()
                        .forEach((name, value) ->
                                places.put(key + "." + name, value.value().place()));
            }
        });
        return new KeyPlaces(mapping.place(), places);
    }

    boolean has(String key) {
        return places.containsKey(key);
    }

    /** The position of the first of some keys that is there, such as {@code photo.src}; else of the front matter. */
    SourcePosition position(String... keys) {
        for (String key : keys) {
            YamlNode.Place place = places.get(key);
            if (place != null) {
                return place.position();
            }
        }
        return top.position();
    }
}
