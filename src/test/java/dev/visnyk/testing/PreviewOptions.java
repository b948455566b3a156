package dev.visnyk.testing;

import dev.visnyk.build.BuildOptions;
import dev.visnyk.config.BaseUrl;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** The options of the build whose site a preview shows: with drafts, and with stories before their date. */
public final class PreviewOptions {
    private PreviewOptions() {}

    public static BuildOptions of(Path site, BaseUrl url, Instant now) {
        return new BuildOptions(
                site,
                site.resolve("public"),
                url,
                true,
                true,
                false,
                now,
                false,
                false,
                -1,
                null,
                false,
                false,
                false,
                null,
                false,
                Map.of(),
                2);
    }
}
