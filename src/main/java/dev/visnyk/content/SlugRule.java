package dev.visnyk.content;

import dev.visnyk.i18n.Transliteration;
import dev.visnyk.markdown.PercentEncoding;
import dev.visnyk.yaml.YamlFields;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What authors may write where a part of a URL is asked for. */
final class SlugRule {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?");
    private static final Pattern PATH = Pattern.compile("[/\\p{L}\\p{M}\\p{N}._~%+,;=@!$&'()*-]+");

    private SlugRule() {}

    /** Whether a text can be one segment of a URL; reported if not. */
    static boolean accept(String slug, YamlFields fields, String key) {
        if (SLUG.matcher(slug).matches() && !slug.contains("..")) {
            return true;
        }
        String proposal = Transliteration.slug(slug, "uk");
        fields.reject(
                key,
                "\"" + slug + "\" can't be a part of a URL",
                proposal.isEmpty() ? "use a-z, 0-9 and -" : "write \"" + proposal + "\"");
        return false;
    }

    /** What keeps a text from being a path on the site, or null. */
    static @Nullable String problemOfPath(String path) {
        return isSafePath(path) ? null : "\"" + path + "\" is not a path on this site";
    }

    /**
     * Whether a path, perhaps percent-encoded, stays on the site: no {@code ..}, no scheme or host, no back slash, no empty
     * segment, no slash or control character in disguise.
     */
    static boolean isSafePath(String path) {
        if (!PATH.matcher(path).matches() || path.contains("//")) {
            return false;
        }
        for (String segment : path.split("/")) {
            Optional<String> plain = PercentEncoding.decode(segment);
            if (plain.isEmpty() || plain.get().equals("..") || plain.get().equals(".")) {
                return false;
            }
            if (plain.get().chars().anyMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c))) {
                return false;
            }
        }
        return true;
    }
}
