package io.hindcast.ui.report;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.hindcast.report.Milestone;
import io.hindcast.report.Report;
import io.hindcast.report.TimelineEvent;
import io.hindcast.ui.parts.Formats;
import io.hindcast.ui.parts.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The course of an incident drawn to scale: a stretch from each milestone to the next with its duration, the milestones by
 * name, and a tick for every event. Nothing is drawn where fewer than two different instants are known.
 */
class PhaseBar extends Div {
    private static final double LABEL = 15;
    private static final double ROOM_FOR_DURATION = 7;

    PhaseBar(Report report) {
        List<Phases.Stop> stops = Phases.stops(report.milestones());
        Phases.Scale scale = Phases.scale(stops, report.timeline());
        if (scale.isEmpty()) {
            add(Words.secondary("The report does not give two different times, so its course cannot be drawn."));
            return;
        }
        addClassName("phase-bar");
        Div track = new Div();
        track.addClassName("phase-track");
        Div ticks = new Div();
        ticks.addClassName("phase-ticks");
        for (int i = 0; i < stops.size() - 1; i++) {
            track.add(stretch(stops.get(i), stops.get(i + 1), scale));
        }
        stops.forEach(stop -> track.add(dot(stop, scale)));
        report.timeline().stream()
                .filter(event -> event.at() != null && scale.holds(event.at()))
                .forEach(event -> ticks.add(tick(event, scale)));
        add(labels(stops, scale), track, ticks);
    }

    private static Div stretch(Phases.Stop from, Phases.Stop to, Phases.Scale scale) {
        Div stretch = new Div();
        String name = Phases.between(from.last(), to.first());
        double width = scale.place(to.at()) - scale.place(from.at());
        String duration = Formats.minutes(Duration.between(from.at(), to.at()).toSeconds() / 60.0);
        stretch.addClassNames("phase", "phase-" + to.first().id());
        stretch.getElement().setAttribute("title", name + ": " + duration);
        stretch.getStyle().set("left", percent(scale.place(from.at()))).set("width", percent(width));
        if (width > ROOM_FOR_DURATION) {
            stretch.add(new Span(duration));
        }
        return stretch;
    }

    private static Div dot(Phases.Stop stop, Phases.Scale scale) {
        Div dot = new Div();
        dot.addClassName("phase-dot");
        dot.getStyle().set("left", percent(scale.place(stop.at())));
        return dot;
    }

    private static NativeButton tick(TimelineEvent event, Phases.Scale scale) {
        Instant at = Objects.requireNonNull(event.at());
        String words = Formats.time(at) + " " + event.text();
        NativeButton tick = new NativeButton();
        tick.addClassNames("phase-tick", "kind-" + event.kind().id());
        tick.getElement().setAttribute("title", words);
        tick.setAriaLabel(words);
        tick.getElement().setAttribute("data-line", Integer.toString(event.line()));
        tick.getStyle().set("left", percent(scale.place(at)));
        return tick;
    }

    /** The names of the milestones, each in the first row where it has room. */
    private static Div labels(List<Phases.Stop> stops, Phases.Scale scale) {
        Div labels = new Div();
        labels.addClassName("phase-labels");
        List<Double> ends = new ArrayList<>();
        for (Phases.Stop stop : stops) {
            double at = scale.place(stop.at());
            double left = Math.min(at, 100 - LABEL);
            int row = 0;
            while (row < ends.size() && ends.get(row) > left) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(0.0);
            }
            ends.set(row, left + LABEL);
            labels.add(label(stop, at, row));
        }
        labels.getStyle().set("--rows", Integer.toString(ends.size()));
        return labels;
    }

    private static Div label(Phases.Stop stop, double at, int row) {
        Div label = new Div();
        label.addClassName("phase-label");
        label.setClassName("at-end", at > 100 - LABEL);
        Span time = Words.secondary(Formats.time(stop.at()));
        time.getElement().setAttribute("title", stop.at().toString());
        label.add(
                new Span(String.join(
                                ", ",
                                stop.milestones().stream().map(Milestone::id).toList()) + " "),
                time);
        if (stop.line() != null) {
            label.getElement().setAttribute("data-line", Integer.toString(stop.line()));
        }
        label.getStyle()
                .set(at > 100 - LABEL ? "right" : "left", percent(at > 100 - LABEL ? 100 - at : at))
                .set("--row", Integer.toString(row));
        return label;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
