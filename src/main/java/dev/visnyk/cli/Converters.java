package dev.visnyk.cli;

import dev.visnyk.config.BaseUrl;
import dev.visnyk.content.DateReader;
import dev.visnyk.diagnostic.Rule;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads values of flags and arguments that picocli itself does not know. Each is linked only where a command has its type. */
final class Converters {
    private Converters() {}

    /** What reads values of a type; null if picocli does. */
    static @Nullable ITypeConverter<?> of(Class<?> type) {
        if (type == BaseUrl.class) {
            return text -> converted(() -> BaseUrl.parse(text), BaseUrl.HINT);
        }
        if (type == Instant.class) {
            return text -> converted(() -> DateReader.parse(text, ZoneOffset.UTC), DateReader.HINT);
        }
        if (type == ZoneId.class) {
            return text -> converted(() -> zone(text), "write for example UTC or Europe/Kyiv");
        }
        if (type == FindingFormat.class) {
            return text -> converted(() -> FindingFormat.of(text), "write text, json, sarif or github");
        }
        if (type == DataFormat.class) {
            return text -> converted(() -> DataFormat.of(text), "write text or json");
        }
        if (type == TranslationMethod.class) {
            return text -> converted(() -> TranslationMethod.of(text), "write human, machine or mixed");
        }
        if (type == ListKind.class) {
            return text -> converted(() -> ListKind.of(text), ListKind.HINT);
        }
        return type == Rule.class
                ? text -> converted(() -> Rule.of(text), "visnyk check --list names all rules")
                : null;
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + name + "\" is not a time zone", e);
        }
    }

    private static <T> T converted(Supplier<T> conversion, String hint) {
        try {
            return conversion.get();
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage() + "; " + hint);
        }
    }
}
