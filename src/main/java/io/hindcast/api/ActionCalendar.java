package io.hindcast.api;

import io.hindcast.followup.FollowedAction;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.web.util.UriUtils;

/**
 * Writes due dates as iCalendar (RFC 5545): an all-day event for each action that is neither done nor dropped and has a due
 * date, taking up no time. An action keeps its identifier, so that a calendar that subscribes moves it with its due date.
 * Events, since most calendars do not show subscribed to-dos.
 */
final class ActionCalendar {
    private ActionCalendar() {}

    /** The calendar's text; {@code site} is the address that reports are linked under, ending with {@code /}. */
    static String of(Collection<FollowedAction> actions, URI site, Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Hindcast//Corrective actions//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name("Corrective actions"));
        for (FollowedAction action : actions) {
            LocalDate due = action.dueDay();
            if (due != null && !action.state().isFinished()) {
                calendar.add(event(action, due, site, now));
            }
        }
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static VEvent event(FollowedAction action, LocalDate due, URI site, Instant now) {
        VEvent event = new VEvent(due, due.plusDays(1), action.task());
        event.replace(new DtStamp(now));
        event.add(
                new Uid(UUID.nameUUIDFromBytes(action.id().toString().getBytes(StandardCharsets.UTF_8)) + "@hindcast"));
        event.add(new Description(words(action)));
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(new Url(site.resolve("report/" + path(action))));
        return event;
    }

    private static String path(FollowedAction action) {
        return UriUtils.encodePath(action.id().report().value(), StandardCharsets.UTF_8)
                .replace("#", "%23");
    }

    private static String words(FollowedAction action) {
        return "Owner: %s\nState: %s\nServices: %s\nFrom: %s"
                .formatted(
                        action.owner() == null ? "nobody" : action.owner(),
                        action.state().id(),
                        String.join(", ", action.origin().services()),
                        action.origin().title());
    }
}
