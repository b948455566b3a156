package dev.visnyk.serve;

import dev.visnyk.build.PreviewReader.Reading;
import dev.visnyk.desk.RelativeTime;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A request for a page of the desk.
 *
 * @param token what forms have to bring
 * @param asked what the address or the form says
 * @param moment the moment at which this browser sees the site, if it is not the present
 * @param now the present
 * @param reading the site as it was last read
 */
record DeskVisit(String token, Parameters asked, Optional<Instant> moment, Instant now, Reading reading) {
    /** Moments in plain words, in the newsroom's zone. */
    RelativeTime time() {
        return new RelativeTime(now, zone());
    }

    ZoneId zone() {
        return reading.preview().map(it -> it.config().zone()).orElse(ZoneOffset.UTC);
    }
}
