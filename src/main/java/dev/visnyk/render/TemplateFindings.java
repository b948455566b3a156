package dev.visnyk.render;

import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.diagnostic.Rule;
import dev.visnyk.diagnostic.SourcePosition;
import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.theme.Theme;
import dev.visnyk.theme.ThemeReader;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns what a template threw into a finding at its line. */
final class TemplateFindings {
    private final Theme theme;

    TemplateFindings(Theme theme) {
        this.theme = theme;
    }

    /**
     * The finding.
     *
     * @param failure what was thrown
     * @param template the template that the page began with
     * @param variables names of the variables that the page has
     */
    Diagnostic of(Throwable failure, String template, Set<String> variables) {
        if (failure instanceof StackOverflowError || failure instanceof RenderScope.EndlessTemplateException) {
            return Diagnostic.of(
                            Rule.TEMPLATE_ENDLESS,
                            position(template, null),
                            "this template, or one it uses, never ends")
                    .withHint("look for a template or macro that includes itself, or a loop in a loop");
        }
        if (failure instanceof VisnykExtension.MissingStringException) {
            return missingString(failure, position(template, null));
        }
        if (failure instanceof PebbleException pebble) {
            return ofPebble(pebble, template, variables);
        }
        if (failure.getCause() instanceof PebbleException pebble) {
            return ofPebble(pebble, template, variables);
        }
        if (failure instanceof IllegalArgumentException) {
            return Diagnostic.of(Rule.TEMPLATE_FAILED, position(template, null), String.valueOf(failure.getMessage()));
        }
        throw failure instanceof RuntimeException exception ? exception : new IllegalStateException(failure);
    }

    private Diagnostic ofPebble(PebbleException failure, String template, Set<String> variables) {
        SourcePosition position =
                position(failure.getFileName() == null ? template : failure.getFileName(), failure.getLineNumber());
        String message = String.valueOf(failure.getPebbleMessage());
        if (failure.getCause() instanceof RenderScope.EndlessTemplateException) {
            return of(failure.getCause(), template, variables);
        }
        if (failure.getCause() instanceof VisnykExtension.MissingStringException missing) {
            return missingString(missing, position);
        }
        if (failure instanceof LoaderException) {
            return Diagnostic.of(Rule.TEMPLATE_MISSING, position(template, null), message)
                    .withHint("templates there are: "
                            + theme.templates().keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        if (failure instanceof ParserException) {
            return Diagnostic.of(Rule.TEMPLATE_SYNTAX, position, message);
        }
        if (failure instanceof RootAttributeNotFoundException missing) {
            return Diagnostic.of(
                            Rule.TEMPLATE_FAILED,
                            position,
                            "there is no variable \"" + missing.getAttributeName() + "\" here")
                    .withHint("available: " + variables.stream().sorted().collect(Collectors.joining(", ")));
        }
        if (failure instanceof AttributeNotFoundException) {
            int available = message.indexOf("; available: ");
            Diagnostic finding = Diagnostic.of(
                    Rule.TEMPLATE_FAILED, position, available < 0 ? message : message.substring(0, available));
            return available < 0 ? finding : finding.withHint(message.substring(available + 2));
        }
        return Diagnostic.of(Rule.TEMPLATE_FAILED, position, message);
    }

    private static Diagnostic missingString(Throwable missing, SourcePosition position) {
        return Diagnostic.of(Rule.STRINGS_MISSING, position, "there is no string \"" + missing.getMessage() + "\"")
                .withHint("add it to templates/strings/<language>.yaml, for every language");
    }

    private SourcePosition position(String template, @Nullable Integer line) {
        String file = ThemeReader.FOLDER + template;
        String text = theme.templates().get(template);
        return text == null || line == null
                ? SourcePosition.ofFile(file)
                : new SourceText(file, text).position(line, 1);
    }
}
