package io.hindcast.reading.draft;

import io.hindcast.reading.time.Zone;
import io.hindcast.reading.words.Cue;
import java.util.Optional;
import java.util.regex.Matcher;

/** The order of a report's dates of figures as the zone of its times lets expect. */
final class ZoneOrder {
    private static final Cue BESIDE = Cue.of(
            "\\b\\d{1,2}[:.][0-5]\\d(?::[0-5]\\d)?(?: ?[AaPp]\\.?[Mm]\\b\\.?)? ?\\(?(?=[A-Z])|\\b[Tt]ime(?:s|line|stamps?)?(?: ?[Zz]one)?(?: are| is)?(?: all)?(?: in)?:? ?\\(?(?=[A-Z])");
    private static final int MOST = 200;

    private ZoneOrder() {}

    // where neither the report's other dates nor those of its archive tell their order, a zone beside its
    // times of a country that writes the day first does; a remark says so.
    /** The first zone that this text names beside a time or for all times, where its people write the day first; else empty. */
    static Optional<Zone> dayFirst(String text) {
        int seen = 0;
        for (Matcher found = BESIDE.first(text); found != null && seen < MOST; found = BESIDE.next(found, text)) {
            Zone.Found zone = Zone.startingAt(text, found.end());
            if (zone != null) {
                return Optional.of(zone.zone()).filter(Zone::writesDayFirst);
            }
            seen++;
        }
        return Optional.empty();
    }
}
