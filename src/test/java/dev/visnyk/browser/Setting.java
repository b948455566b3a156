package dev.visnyk.browser;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Map;

/** How a reader has set their browser, or what they sit behind. */
enum Setting {
    USUAL,
    /** At 200 %: half as many pixels of CSS, of twice the size. */
    ZOOMED,
    STILL,
    FORCED_COLOURS,
    WITHOUT_SCRIPT,
    /** Nothing is known from an earlier visit, and photos and fonts take their time. */
    SLOW_LINE;

    NewPageOptions options() {
        NewPageOptions options = new NewPageOptions();
        return switch (this) {
            case USUAL -> options;
            case ZOOMED -> options.setDeviceScaleFactor(2);
            case STILL -> options.setReducedMotion(ReducedMotion.REDUCE);
            case FORCED_COLOURS -> options.setForcedColors(ForcedColors.ACTIVE);
            case WITHOUT_SCRIPT -> options.setJavaScriptEnabled(false);
            case SLOW_LINE -> options.setExtraHTTPHeaders(Map.of(SiteServer.SLOW, "1"));
        };
    }
}
