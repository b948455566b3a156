package dev.visnyk.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean …?": the known word nearest to a misspelt one. */
public final class Suggestion {
    private Suggestion() {}

    /** A hint naming the nearest candidate, or, when none is near, listing all of them. */
    public static String hint(String word, Collection<String> candidates) {
        return nearest(word, candidates)
                .map(found -> "did you mean \"" + found + "\"?")
                .orElseGet(() -> candidates.isEmpty()
                        ? "there is none here"
                        : "known here: "
                                + String.join(", ", candidates.stream().sorted().toList()));
    }

    /** The candidate within a third of the word's length (at least one edit), if any; ties go to the first by name. */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        int limit = Math.max(1, word.length() / 3);
        String wanted = word.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .filter(candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT)) <= limit)
                .min(Comparator.comparingInt((String candidate) -> distance(wanted, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours count one each. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
