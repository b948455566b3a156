package dev.visnyk.markdown;

import java.util.Optional;
import java.util.regex.Pattern;

/** A host whose posts are embedded when a link to one stands alone in a paragraph. */
public enum Provider {
    TELEGRAM("Telegram", "t\\.me/[\\w]+/\\d+(?:\\?.*)?"),
    YOUTUBE(
            "YouTube",
            "(?:(?:www\\.|m\\.)?youtube\\.com/(?:watch\\?.*v=|shorts/|live/|embed/)|youtu\\.be/)[\\w-]{6,}.*"),
    X("X", "(?:www\\.|mobile\\.)?(?:x|twitter)\\.com/\\w+/status/\\d+.*"),
    FACEBOOK("Facebook", "(?:www\\.|m\\.)?facebook\\.com/.+/(?:posts|videos|photos)/.+|fb\\.watch/.+"),
    INSTAGRAM("Instagram", "(?:www\\.)?instagram\\.com/(?:[\\w.]+/)?(?:p|reel)/[\\w-]+.*"),
    TIKTOK("TikTok", "(?:www\\.)?tiktok\\.com/@[\\w.]+/video/\\d+.*");

    private static final Pattern SCHEME = Pattern.compile("https?://");

    private final String displayName;
    private final Pattern post;

    Provider(String displayName, String post) {
        this.displayName = displayName;
        this.post = Pattern.compile(post);
    }

    /** The host's name as readers know it. */
    public String displayName() {
        return displayName;
    }

    /** The host of a post; empty when a URL is not that of a post on a known host. */
    static Optional<Provider> of(String url) {
        if (!SCHEME.matcher(url).lookingAt()) {
            return Optional.empty();
        }
        String rest = url.substring(url.indexOf("//") + 2);
        for (Provider provider : values()) {
            if (provider.post.matcher(rest).matches()) {
                return Optional.of(provider);
            }
        }
        return Optional.empty();
    }
}
