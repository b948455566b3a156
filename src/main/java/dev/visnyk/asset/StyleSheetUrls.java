package dev.visnyk.asset;

import dev.visnyk.asset.AssetTable.Asset;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lets style sheets name other assets as they lie beside them in the theme: {@code url(fonts/text.woff2)}. */
final class StyleSheetUrls {
    /** CSS Values 4, 4.5: {@code url(…)} with or without quotes; escapes are left alone. */
    private static final Pattern URL = Pattern.compile("url\\(\\s*([\"']?)([^\"'()\\\\\\s]+)\\1\\s*\\)");

    private final Map<String, Asset> assets;

    /** {@code assets} are those that may be named, by name. */
    StyleSheetUrls(Map<String, Asset> assets) {
        this.assets = assets;
    }

    /** A style sheet with the published names of what it names; addresses of anything else stay as they are. */
    byte[] resolve(String name, byte[] sheet) {
        String text = new String(sheet, StandardCharsets.ISO_8859_1);
        Matcher urls = URL.matcher(text);
        StringBuilder resolved = new StringBuilder(text.length() + 256);
        while (urls.find()) {
            Asset asset = named(name, urls.group(2));
            String url = asset == null ? urls.group() : "url(" + relative(name, asset.path()) + ")";
            urls.appendReplacement(resolved, Matcher.quoteReplacement(url));
        }
        return urls.appendTail(resolved).toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private @Nullable Asset named(String sheet, String url) {
        try {
            URI uri = URI.create("/" + sheet).resolve(url);
            return uri.isAbsolute() || uri.getPath() == null || uri.getRawQuery() != null
                    ? null
                    : assets.get(uri.getPath().substring(1));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** From the folder of a style sheet: the site may be published below a path. */
    private static String relative(String sheet, String path) {
        long depth = sheet.chars().filter(c -> c == '/').count();
        return "../".repeat((int) depth) + path.substring(AssetTable.FOLDER.length());
    }
}
