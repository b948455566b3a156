package dev.visnyk.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/**
 * A link as it stands in a body.
 *
 * @param path what it names
 * @param rest a query or an anchor behind it, with its mark
 */
public record BodyLink(String path, String rest) {
    private static final String CONTENT = "content/";
    private static final String TEXT = ".md";

    public static BodyLink of(String destination) {
        int hash = destination.indexOf('#');
        int question = destination.indexOf('?');
        int length = destination.length();
        int end = Math.min(hash < 0 ? length : hash, question < 0 ? length : question);
        return new BodyLink(destination.substring(0, end), destination.substring(end));
    }

    /** Whether it names a path on the site and not a story. */
    boolean isOnSite() {
        return path.startsWith("/");
    }

    /**
     * The keys of the stories and standing pages that it may mean, in the order in which they are looked for: from the folder of
     * the text, then from the content folder.
     *
     * @param folder of the text that it stands in, with a slash behind it
     * @param isLanguage whether something is the key of a language
     */
    public List<String> keys(String folder, Predicate<String> isLanguage) {
        String plain = path.endsWith(TEXT) ? path.substring(0, path.length() - TEXT.length()) : path;
        String fromFolder = normalized(folder.substring(CONTENT.length()) + plain);
        String fromContent = normalized(plain);
        return List.of(
                fromFolder,
                withoutLanguage(fromFolder, isLanguage),
                fromContent,
                withoutLanguage(fromContent, isLanguage));
    }

    /** A key without the language that a file name may end in: {@code story.en}, {@code story/en}, {@code story/index.en}. */
    private static String withoutLanguage(String key, Predicate<String> isLanguage) {
        int cut = Math.max(key.lastIndexOf('.'), key.lastIndexOf('/'));
        boolean hasLanguage = cut > 0 && isLanguage.test(key.substring(cut + 1));
        String shorter = hasLanguage ? key.substring(0, cut) : key;
        return shorter.endsWith("/index") ? shorter.substring(0, shorter.length() - "/index".length()) : shorter;
    }

    private static String normalized(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split("/")) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }
}
