package dev.visnyk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command and its flags, told to picocli by code. Annotations would say the same, but the JVM takes longer to read them
 * than a small site takes to build.
 */
final class Flags {
    private final CommandSpec command;

    private Flags(CommandSpec command) {
        this.command = command;
    }

    /** A command with the flags that every command has. */
    static Flags of(String name, String description, Callable<Integer> command) {
        return of(CommandSpec.wrapWithoutInspection(command), name, description);
    }

    /** A command that only has commands of its own. */
    static Flags of(String name, String description) {
        return of(CommandSpec.create(), name, description);
    }

    private static Flags of(CommandSpec command, String name, String description) {
        command.name(name).versionProvider(new Version()).usageMessage().description(description);
        command.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help message and exit.")
                .build());
        command.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Print version information and exit.")
                .build());
        return new Flags(command);
    }

    /**
     * A flag without a value.
     *
     * @param names such as {@code -q, --quiet}
     * @param target is told whether the flag is there
     */
    Flags toggle(String names, Consumer<Boolean> target, String description) {
        command.addOption(OptionSpec.builder(names.split(", "))
                .type(boolean.class)
                .initialValue(false)
                .setter(setter(target))
                .description(description)
                .build());
        return this;
    }

    /**
     * A flag with a value, of a type that picocli or one of {@link Converters} can read.
     *
     * @param names such as {@code -s, --source}
     * @param target is told the value if the flag is there
     */
    <T> Flags value(String names, String label, Class<T> type, Consumer<T> target, String description) {
        command.addOption(OptionSpec.builder(names.split(", "))
                .type(type)
                .converters(converters(type))
                .hasInitialValue(false)
                .setter(setter(target))
                .paramLabel(label)
                .description(description)
                .build());
        return this;
    }

    /** An argument that must be there. */
    <T> Flags argument(String label, Class<T> type, Consumer<T> target, String description) {
        command.addPositional(positional(label, type, target, description)
                .index(Integer.toString(command.positionalParameters().size()))
                .required(true)
                .build());
        return this;
    }

    /** An argument that may be left out. */
    <T> Flags optionalArgument(String label, Class<T> type, Consumer<T> target, String description) {
        command.addPositional(positional(label, type, target, description)
                .index(Integer.toString(command.positionalParameters().size()))
                .required(false)
                .arity("0..1")
                .build());
        return this;
    }

    /** One or more arguments. */
    <T> Flags arguments(String label, Class<T> type, Consumer<List<T>> target, String description) {
        return arguments(label, type, target, description, true);
    }

    /** Any number of arguments; without one the target is not told. */
    <T> Flags optionalArguments(String label, Class<T> type, Consumer<List<T>> target, String description) {
        return arguments(label, type, target, description, false);
    }

    private <T> Flags arguments(
            String label, Class<T> type, Consumer<List<T>> target, String description, boolean isRequired) {
        command.addPositional(positional(label, List.class, target, description)
                .auxiliaryTypes(type)
                .converters(converters(type))
                .index("0..*")
                .arity(isRequired ? "1..*" : "0..*")
                .required(isRequired)
                .build());
        return this;
    }

    private static <T> PositionalParamSpec.Builder positional(
            String label, Class<?> type, Consumer<T> target, String description) {
        return PositionalParamSpec.builder()
                .type(type)
                .converters(converters(type))
                .hasInitialValue(false)
                .setter(setter(target))
                .paramLabel(label)
                .description(description);
    }

    /**
     * A flag with several texts, separated by commas or each behind a flag of its own.
     *
     * @param names such as {@code --to}
     * @param target is told the values if the flag is there
     */
    Flags texts(String names, String label, Consumer<List<String>> target, String description) {
        return values(names, label, String.class, target, description);
    }

    /** A flag with several values, like {@link #texts}. */
    <T> Flags values(String names, String label, Class<T> type, Consumer<List<T>> target, String description) {
        AtomicReference<@Nullable List<T>> all = new AtomicReference<>();
        command.addOption(OptionSpec.builder(names.split(", "))
                .type(List.class)
                .auxiliaryTypes(type)
                .converters(converters(type))
                .splitRegex("\\s*,\\s*")
                .hasInitialValue(false)
                // What earlier flags of this name have given, which the next one adds to.
                .getter(getter(all))
                .setter(setter((List<T> texts) -> {
                    all.set(texts);
                    target.accept(texts);
                }))
                .paramLabel(label)
                .description(description)
                .build());
        return this;
    }

    CommandSpec command() {
        return command;
    }

    private static ITypeConverter<?>[] converters(Class<?> type) {
        ITypeConverter<?> own = Converters.of(type);
        return own == null ? new ITypeConverter<?>[0] : new ITypeConverter<?>[] {own};
    }

    private static <V> IGetter getter(AtomicReference<@Nullable V> value) {
        return new IGetter() {
            @Override
            // Picocli's signature; of the type that the flag was given, and null before it is.
            @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
            public <T> T get() {
                return (T) value.get();
            }
        };
    }

    private static <V> ISetter setter(Consumer<V> target) {
        return new ISetter() {
            @Override
            @SuppressWarnings("unchecked") // of the type that the flag was given
            public <T> T set(T value) {
                target.accept((V) value);
                return value;
            }
        };
    }
}
