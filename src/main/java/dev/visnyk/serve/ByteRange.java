package dev.visnyk.serve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of something (RFC 9110, section 14).
 *
 * @param from the first byte, from 0
 * @param count bytes, at least one
 */
record ByteRange(long from, long count) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** Whether a header asks for one part, as this server gives it; what it does not understand it may ignore. */
    static boolean isOne(String header) {
        return ONE.matcher(header).matches() && !header.equals("bytes=-");
    }

    /** The part that a header asks for; empty when there is no such part. */
    static Optional<ByteRange> of(String header, long length) {
        Matcher range = ONE.matcher(header);
        if (!range.matches()) {
            return Optional.empty();
        }
        String first = range.group(1);
        String last = range.group(2);
        if (first.isEmpty()) {
            long count = Math.min(number(last), length);
            return count == 0 ? Optional.empty() : Optional.of(new ByteRange(length - count, count));
        }
        long from = number(first);
        long to = last.isEmpty() ? length - 1 : Math.min(number(last), length - 1);
        return from > to ? Optional.empty() : Optional.of(new ByteRange(from, to - from + 1));
    }

    private static long number(String digits) {
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }
}
