package dev.visnyk.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, texts, {@link JsonText}, whole numbers, truth values and null as JSON, keys in the order of the map. */
public final class JsonWriter {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonFactory FOR_HTML = new JsonFactoryBuilder()
            .characterEscapes(new HtmlEscapes())
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private JsonWriter() {}

    /**
     * A value as indented JSON.
     *
     * @throws IllegalArgumentException for a value of any other type
     */
    public static String write(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            write(value, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().replace("\r\n", "\n");
    }

    /**
     * A value as JSON on one line that may stand in a script element of a page, between two other texts, as UTF-8.
     *
     * @throws IllegalArgumentException for a value of any other type
     */
    public static byte[] writeForHtml(String before, Object value, String after) {
        ByteArrayOutputStream text = new ByteArrayOutputStream(4 << 10);
        try (JsonGenerator json = FOR_HTML.createGenerator(text)) {
            json.writeRaw(before);
            write(value, json);
            json.writeRaw(after);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toByteArray();
    }

    /**
     * A value as JSON on one line that may stand in a script element of a page.
     *
     * @throws IllegalArgumentException for a value of any other type
     */
    public static String writeForHtml(Object value) {
        return new String(writeForHtml("", value, ""), StandardCharsets.UTF_8);
    }

    private static void write(@Nullable Object value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof JsonText written) {
            json.writeRawValue(written.text());
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Iterable<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                write(item, json);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> entries) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }
}
