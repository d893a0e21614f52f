package io.hindcast.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The day it is in the organization's zone (setting {@code hindcast.zone}, UTC unless set): the day that due dates are held against. */
@Component
public class Today {
    private final Clock clock;

    /** The day by this clock in this zone. */
    public Today(Clock clock, @Value("${hindcast.zone:UTC}") ZoneId zone) {
        this.clock = clock.withZone(zone);
    }

    /** The day it is now. */
    public LocalDate date() {
        return LocalDate.now(clock);
    }
}
