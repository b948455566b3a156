package dev.visnyk.content;

import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.model.HomePins;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * content/home.yaml, read.
 *
 * @param pins what is pinned
 * @param references keys of stories by the place that names them
 */
record HomePage(HomePins pins, Map<SourcePosition, String> references) {
    static final HomePage NONE = new HomePage(HomePins.NONE, Map.of());

    HomePage {
        references = Collections.unmodifiableMap(new LinkedHashMap<>(references));
    }
}
