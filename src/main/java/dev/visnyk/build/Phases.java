package dev.visnyk.build;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long each phase of a build takes. */
final class Phases {
    private final Map<String, Long> nanoseconds = new LinkedHashMap<>();
    private long last = System.nanoTime();

    /** Ends a phase, and begins the next. */
    void end(String name) {
        long now = System.nanoTime();
        nanoseconds.merge(name, now - last, Long::sum);
        last = now;
    }

    Map<String, Long> nanoseconds() {
        return Collections.unmodifiableMap(nanoseconds);
    }
}
