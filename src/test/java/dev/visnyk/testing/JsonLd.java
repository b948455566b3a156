package dev.visnyk.testing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Reads the JSON-LD of pages as maps, lists and plain values. */
public final class JsonLd {
    private JsonLd() {}

    /** The things that a page's graph consists of. */
    public static List<Map<String, Object>> of(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .map(script -> parse(script.data()))
                .flatMap(document -> nodes(document.get("@graph")))
                .toList();
    }

    /** A page's first thing of one of some types; empty without one. */
    public static Map<String, Object> first(Document page, String... types) {
        return of(page).stream()
                .filter(node -> List.of(types).contains(node.get("@type")))
                .findFirst()
                .orElse(Map.of());
    }

    /** The things that a value is or lists. */
    @SuppressWarnings("unchecked")
    public static Stream<Map<String, Object>> nodes(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().flatMap(JsonLd::nodes);
        }
        return value instanceof Map<?, ?> map ? Stream.of((Map<String, Object>) map) : Stream.empty();
    }

    /** A thing and all that it consists of. */
    public static Stream<Map<String, Object>> everything(Map<String, Object> node) {
        return Stream.concat(
                Stream.of(node), node.values().stream().flatMap(JsonLd::nodes).flatMap(JsonLd::everything));
    }

    /** An object of JSON; a name that stands in it twice is an error. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> parse(String json) {
        try (JsonParser parser = new JsonFactory()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .createParser(json)) {
            parser.nextToken();
            return (Map<String, Object>) value(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    map.put(name, value(parser));
                }
                return map;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                return list;
            }
            case VALUE_STRING -> {
                return parser.getText();
            }
            case VALUE_NUMBER_INT -> {
                return parser.getIntValue();
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return parser.getBooleanValue();
            }
            default -> throw new IOException("not a value of JSON-LD here: " + parser.currentToken());
        }
    }
}
