package dev.visnyk.diagnostic;

import static dev.visnyk.diagnostic.Severity.ERROR;
import static dev.visnyk.diagnostic.Severity.WARNING;

import java.util.stream.Stream;

/**
 * Every rule a finding can come from. The id is stable: it is printed with the finding, named in {@code ignore}, and has
 * an entry in the guide.
 */
public enum Rule {
    CONFIG_UNREADABLE("config/unreadable", ERROR, Area.CONFIGURATION),
    CONFIG_SYNTAX("config/syntax", ERROR, Area.CONFIGURATION),
    CONFIG_UNKNOWN_KEY("config/unknown-key", ERROR, Area.CONFIGURATION),
    CONFIG_TYPE("config/type", ERROR, Area.CONFIGURATION),
    CONFIG_VALUE("config/value", ERROR, Area.CONFIGURATION),
    CONFIG_MISSING("config/missing", ERROR, Area.CONFIGURATION),

    IMPRINT_INCOMPLETE("imprint/incomplete", ERROR, Area.CONFIGURATION),
    IMPRINT_PAGE("imprint/page", WARNING, Area.CONTENT),

    FRONT_MATTER_SYNTAX("front-matter/syntax", ERROR, Area.CONTENT),
    FRONT_MATTER_UNCLOSED("front-matter/unclosed", ERROR, Area.CONTENT),
    FRONT_MATTER_UNKNOWN_KEY("front-matter/unknown-key", ERROR, Area.CONTENT),
    FRONT_MATTER_TYPE("front-matter/type", ERROR, Area.CONTENT),
    FRONT_MATTER_VALUE("front-matter/value", ERROR, Area.CONTENT),
    FRONT_MATTER_MISSING("front-matter/missing", ERROR, Area.CONTENT),
    FRONT_MATTER_UPDATED("front-matter/updated", WARNING, Area.CONTENT),

    TITLE_LONG("title/long", WARNING, Area.CONTENT),
    DESCRIPTION_MISSING("description/missing", WARNING, Area.CONTENT),
    DESCRIPTION_LONG("description/long", WARNING, Area.CONTENT),

    DATA_SYNTAX("data/syntax", ERROR, Area.CONTENT),
    DATA_UNKNOWN_KEY("data/unknown-key", ERROR, Area.CONTENT),
    DATA_TYPE("data/type", ERROR, Area.CONTENT),
    DATA_VALUE("data/value", ERROR, Area.CONTENT),
    DATA_MISSING("data/missing", ERROR, Area.CONTENT),

    CONTENT_NONE("content/none", ERROR, Area.NO_ARTICLE),
    CONTENT_CHANGING("content/changing", ERROR, Area.CONTENT),
    CONTENT_UNREADABLE("content/unreadable", ERROR, Area.CONTENT),
    CONTENT_ENCODING("content/encoding", ERROR, Area.CONTENT),
    CONTENT_BYTE_ORDER_MARK("content/byte-order-mark", WARNING, Area.CONTENT),
    CONTENT_LINE_ENDS("content/line-ends", WARNING, Area.CONTENT),
    CONTENT_EMPTY("content/empty", ERROR, Area.CONTENT),
    CONTENT_TOO_LARGE("content/too-large", ERROR, Area.CONTENT),
    CONTENT_LINK_OUTSIDE("content/link-outside", ERROR, Area.CONTENT),
    CONTENT_FOLDER_LOOP("content/folder-loop", ERROR, Area.CONTENT),
    CONTENT_LANGUAGE("content/language", ERROR, Area.CONTENT),
    CONTENT_DUPLICATE("content/duplicate", ERROR, Area.CONTENT),
    CONTENT_ORIGINAL("content/original", ERROR, Area.CONTENT),
    CONTENT_REFERENCE("content/reference", WARNING, Area.CONTENT),
    CONTENT_AUTHOR("content/author", WARNING, Area.CONTENT),
    CONTENT_NAME("content/name", WARNING, Area.CONTENT),

    TRANSLATION_MISSING("translation/missing", WARNING, Area.CONTENT),
    TRANSLATION_UNPROMISED("translation/unpromised", WARNING, Area.CONTENT),
    TRANSLATION_FACT("translation/fact", WARNING, Area.CONTENT),
    TRANSLATION_STALE("translation/stale", WARNING, Area.CONTENT),

    DESK_SECTION("desk/section", ERROR, Area.USAGE),
    DESK_AUTHOR("desk/author", ERROR, Area.USAGE),
    DESK_LANGUAGE("desk/language", ERROR, Area.USAGE),
    DESK_SLUG("desk/slug", ERROR, Area.USAGE),
    DESK_TEXT("desk/text", ERROR, Area.USAGE),
    DESK_EXISTS("desk/exists", ERROR, Area.DISK),
    DESK_FRONT_MATTER("desk/front-matter", ERROR, Area.CONTENT),
    TRANSLATION_CORRECTION("translation/correction", WARNING, Area.CONTENT),
    TRANSLATION_NUMBERS("translation/numbers", WARNING, Area.CONTENT),
    TRANSLATION_DATES("translation/dates", WARNING, Area.CONTENT),
    TRANSLATION_QUOTES("translation/quotes", WARNING, Area.CONTENT),
    TRANSLATION_NAMES("translation/names", WARNING, Area.CONTENT),
    NAMES_AVOIDED("names/avoided", WARNING, Area.CONTENT),

    MARKDOWN_TOO_COMPLEX("markdown/too-complex", ERROR, Area.CONTENT),
    MARKDOWN_LINK("markdown/link", WARNING, Area.CONTENT),
    MARKDOWN_HTML("markdown/html", WARNING, Area.CONTENT),
    MARKDOWN_LIVE_ENTRY("markdown/live-entry", WARNING, Area.CONTENT),

    SECRECY_LEAK("secrecy/leak", ERROR, Area.CONTENT),

    LINK_BROKEN("link/broken", ERROR, Area.CONTENT),
    LINK_ALTERNATE("link/alternate", ERROR, Area.CONTENT),
    LINK_DEAD("link/dead", WARNING, Area.CONTENT),
    LINK_UNREACHABLE("link/unreachable", WARNING, Area.CONTENT),
    LINK_MOVED("link/moved", WARNING, Area.CONTENT),
    LINK_CREDENTIALS("link/credentials", WARNING, Area.CONTENT),
    LANGUAGE_MIXED_SCRIPT("language/mixed-script", WARNING, Area.CONTENT),
    LANGUAGE_FOREIGN_LETTER("language/foreign-letter", WARNING, Area.CONTENT),
    LANGUAGE_APOSTROPHE("language/apostrophe", WARNING, Area.CONTENT),
    LANGUAGE_QUOTES("language/quotes", WARNING, Area.CONTENT),
    LANGUAGE_SPACES("language/spaces", WARNING, Area.CONTENT),
    LANGUAGE_OTHER("language/other", WARNING, Area.CONTENT),

    PHOTO_MISSING("photo/missing", ERROR, Area.CONTENT),
    PHOTO_UNREADABLE("photo/unreadable", ERROR, Area.CONTENT),
    PHOTO_TOO_LARGE("photo/too-large", ERROR, Area.CONTENT),
    PHOTO_FORMAT("photo/format", WARNING, Area.CONFIGURATION),
    PHOTO_NOTES("photo/notes", WARNING, Area.CONTENT),
    PHOTO_ALT("photo/alt", WARNING, Area.CONTENT),
    PHOTO_SMALL("photo/small", WARNING, Area.CONTENT),
    PHOTO_LARGE("photo/large", WARNING, Area.CONTENT),
    PHOTO_CAPTION_TITLE("photo/caption-title", WARNING, Area.CONTENT),
    PHOTO_ALT_CAPTION("photo/alt-caption", WARNING, Area.CONTENT),
    PHOTO_CREDIT("photo/credit", WARNING, Area.CONTENT),
    PHOTO_LICENSE("photo/license", WARNING, Area.CONTENT),

    POLICY_ROOT("policy/root", ERROR, Area.CONTENT),
    POLICY_MISSING("policy/missing", ERROR, Area.CONTENT),
    POLICY_SHORT("policy/short", WARNING, Area.CONTENT),
    POLICY_IMPRINT("policy/imprint", ERROR, Area.CONTENT),
    POLICY_NAME("policy/name", WARNING, Area.CONTENT),
    POLICY_CAPTION("policy/caption", WARNING, Area.CONTENT),
    POLICY_LATER("policy/later", WARNING, Area.CONTENT, true),

    ROUTE_COLLISION("route/collision", ERROR, Area.CONTENT),
    ROUTE_UNSAFE("route/unsafe", ERROR, Area.CONTENT),
    ROUTE_RESERVED("route/reserved", ERROR, Area.CONTENT),
    ROUTE_VANISHED("route/vanished", WARNING, Area.CONTENT),
    ROUTE_REDIRECT("route/redirect", ERROR, Area.CONTENT),

    HOSTING_EXPIRY("hosting/expiry", WARNING, Area.CONFIGURATION),
    HOSTING_LIMIT("hosting/limit", WARNING, Area.CONTENT),

    TEMPLATE_ENCODING("template/encoding", ERROR, Area.TEMPLATE),
    TEMPLATE_MISSING("template/missing", ERROR, Area.TEMPLATE),
    TEMPLATE_SYNTAX("template/syntax", ERROR, Area.TEMPLATE),
    TEMPLATE_FAILED("template/failed", ERROR, Area.TEMPLATE),
    TEMPLATE_ENDLESS("template/endless", ERROR, Area.TEMPLATE),
    STRINGS_SYNTAX("strings/syntax", ERROR, Area.TEMPLATE),
    STRINGS_MISSING("strings/missing", ERROR, Area.TEMPLATE),
    STRINGS_PLURAL("strings/plural", ERROR, Area.TEMPLATE),

    SERVE_PORT("serve/port", ERROR, Area.DISK),
    SERVE_OPEN("serve/open", WARNING, Area.DISK),

    CHECK_FAILED("check/failed", ERROR, Area.BUG),

    OUTPUT_INSIDE_CONTENT("output/inside-content", ERROR, Area.CONFIGURATION),
    OUTPUT_FOREIGN("output/foreign", ERROR, Area.DISK),
    OUTPUT_BUSY("output/busy", ERROR, Area.DISK),
    OUTPUT_UNREADABLE("output/unreadable", ERROR, Area.DISK),
    OUTPUT_UNWRITABLE("output/unwritable", ERROR, Area.DISK);

    /** What a rule is about, which decides the exit code of a run it fails. */
    public enum Area {
        USAGE,
        CONFIGURATION,
        CONTENT,
        NO_ARTICLE,
        TEMPLATE,
        DISK,
        BUG
    }

    private final String id;
    private final Severity severity;
    private final Area area;
    private final boolean isOffByDefault;

    Rule(String id, Severity severity, Area area) {
        this(id, severity, area, false);
    }

    Rule(String id, Severity severity, Area area, boolean isOffByDefault) {
        this.id = id;
        this.severity = severity;
        this.area = area;
        this.isOffByDefault = isOffByDefault;
    }

    /**
     * The rule with an id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Rule of(String id) {
        return Stream.of(values())
                .filter(rule -> rule.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no rule \"" + id + "\""));
    }

    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    public Area area() {
        return area;
    }

    /** Whether nobody is told of it who has not asked for it. */
    public boolean isOffByDefault() {
        return isOffByDefault;
    }
}
