package io.hindcast.ui.goldenpath;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.insight.ledger.Gap;
import io.hindcast.ui.parts.Formats;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The incidents of a gap and the days on which it was closed, on a line to scale from a year's start to today. */
class GapTimeline extends Div {
    private final LocalDate first;
    private final LocalDate last;

    GapTimeline(Gap gap, LocalDate today) {
        List<LocalDate> days = new ArrayList<>(gap.closings());
        gap.incidents().stream()
                .map(Incident::date)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .forEach(days::add);
        addClassName("gap-timeline");
        first = days.isEmpty() ? today.withDayOfYear(1) : Collections.min(days).withDayOfYear(1);
        last = days.isEmpty() || today.isAfter(Collections.max(days)) ? today : Collections.max(days);
        Div track = new Div();
        track.addClassName("gap-track");
        for (LocalDate year = first; !year.isAfter(last); year = year.plusYears(1)) {
            Span mark = new Span(Integer.toString(year.getYear()));
            mark.addClassName("gap-year");
            track.add(at(mark, year));
        }
        OrderedList marks = new OrderedList();
        gap.incidents().stream().filter(one -> one.date() != null).forEach(one -> marks.add(incident(gap, one)));
        gap.closings().forEach(day -> marks.add(closing(day)));
        add(track, marks);
    }

    private ListItem incident(Gap gap, Incident incident) {
        boolean back = gap.recurrences().contains(incident);
        ListItem mark = new ListItem(back ? "↺" : "");
        mark.addClassNames("gap-mark", back ? "gap-back" : "gap-hit");
        String words = Formats.date(incident.date()) + ": " + incident.title() + (back ? " (came after closing)" : "");
        mark.getElement().setAttribute("title", words);
        mark.getElement().setAttribute("aria-label", words);
        return at(mark, Objects.requireNonNull(incident.date()));
    }

    private ListItem closing(LocalDate day) {
        ListItem mark = new ListItem("■");
        mark.addClassNames("gap-mark", "gap-closed");
        String words = Formats.date(day) + ": closed, all EA actions done";
        mark.getElement().setAttribute("title", words);
        mark.getElement().setAttribute("aria-label", words);
        return at(mark, day);
    }

    private <C extends HtmlComponent> C at(C mark, LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(first, day) / Math.max(1, ChronoUnit.DAYS.between(first, last));
        mark.getStyle().set("left", String.format(Locale.ROOT, "%.2f%%", share * 100));
        return mark;
    }
}
