package dev.visnyk.query;

import dev.visnyk.diagnostic.Diagnostic;
import dev.visnyk.markdown.Fragment;
import java.util.List;

/**
 * The body of a text, with holes for what depends on the rest of the site.
 *
 * @param fragment the HTML
 * @param folder folder of the file, relative to the site's folder: what its links and photos are relative to
 * @param findings what was found wrong with it
 */
public record Body(Fragment fragment, String folder, List<Diagnostic> findings) {
    /** The body of what is not there. */
    public static final Body NONE = new Body(Fragment.EMPTY, "", List.of());

    public Body {
        findings = List.copyOf(findings);
    }
}
