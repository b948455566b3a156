package dev.visnyk.model;

import java.util.List;
import java.util.Map;

/**
 * A name as the newsroom writes it.
 *
 * @param key what the file calls it
 * @param accepted the forms to write, by language key; the first is the one to propose
 * @param avoided the forms not to write, by language key
 */
public record ProperName(String key, Map<String, List<String>> accepted, Map<String, List<String>> avoided) {
    public ProperName {
        accepted = Map.copyOf(accepted);
        avoided = Map.copyOf(avoided);
    }
}
