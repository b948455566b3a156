package dev.visnyk.theme;

import dev.visnyk.i18n.PluralCategory;
import dev.visnyk.i18n.Plurals;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A string of the user interface: one text, or one per plural category, with places such as {@code {count}} to fill in.
 *
 * @param forms text by plural category; only {@link PluralCategory#OTHER} where number does not matter
 */
public record Message(Map<PluralCategory, String> forms) {
    /** The argument whose number decides between plural forms. */
    public static final String COUNT = "count";

    public Message {
        forms = Collections.unmodifiableMap(new EnumMap<>(forms));
    }

    /** The text with its places filled in; a place without an argument stays as it is. */
    public String format(Plurals plurals, Map<String, ?> arguments) {
        String text = form(plurals, arguments.get(COUNT));
        if (text.indexOf('{') < 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() + 16);
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            Object argument = close < 0 ? null : arguments.get(text.substring(open + 1, close));
            int end = argument == null ? open + 1 : close + 1;
            filled.append(text, at, open).append(argument == null ? "{" : argument.toString());
            at = end;
        }
        return filled.append(text, at, text.length()).toString();
    }

    private String form(Plurals plurals, @Nullable Object count) {
        PluralCategory category = PluralCategory.OTHER;
        if (forms.size() > 1 && count instanceof Number number) {
            category = plurals.category(number.longValue());
        }
        String text = forms.get(category);
        return text == null ? forms.getOrDefault(PluralCategory.OTHER, "") : text;
    }
}
