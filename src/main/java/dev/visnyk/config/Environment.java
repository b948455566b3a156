package dev.visnyk.config;

import dev.visnyk.diagnostic.SourceText;
import dev.visnyk.yaml.YamlFields;
import dev.visnyk.yaml.YamlNode.Place;
import dev.visnyk.yaml.YamlNode.Scalar;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scalars of site.yaml overridden by variables: {@code languages.ua.name} by {@code VISNYK_LANGUAGES_UA_NAME}. */
record Environment(Map<String, String> variables) implements YamlFields.Overrides {
    Environment {
        variables = Map.copyOf(variables);
    }

    @Override
    public @Nullable Scalar at(String path) {
        String name =
                "VISNYK_" + path.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
        String value = variables.get(name);
        return value == null ? null : new Scalar(new Place(new SourceText("$" + name, value), 1, 1), value, true);
    }
}
