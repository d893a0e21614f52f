package io.hindcast.ui.goldenpath;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.insight.incidents.Incident;
import io.hindcast.insight.ledger.Gap;
import io.hindcast.insight.ledger.GapAction;
import io.hindcast.ui.address.Links;
import io.hindcast.ui.parts.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** The life of a gap, oldest first: by which incident it was opened, by which action closed, by which incident opened again. */
class GapStory extends OrderedList {
    private final QueryParameters query;

    GapStory(Gap gap, QueryParameters query) {
        this.query = query;
        addClassNames("plain-list", "running");
        TreeMap<LocalDate, ListItem> steps = new TreeMap<>();
        gap.incidents().stream()
                .filter(one -> one.date() != null)
                .findFirst()
                .ifPresent(first -> add(step("Opened by", first, "")));
        gap.closings().forEach(day -> steps.put(day, closed(gap, day)));
        gap.recurrences().stream()
                .filter(one -> one.date() != null)
                .forEach(one -> steps.put(one.date(), step("Opened again by", one, words(gap, one))));
        steps.sequencedValues().forEach(this::add);
    }

    private ListItem closed(Gap gap, LocalDate day) {
        List<GapAction> last = gap.actions().stream()
                .filter(action -> day.equals(action.doneOn()))
                .toList();
        ListItem item = new ListItem(Words.date(day), new Span(" Closed by "));
        for (GapAction action : last) {
            Component between = new Span(action.equals(last.getFirst()) ? "" : ", ");
            item.add(
                    between,
                    new Anchor(
                            Links.report(
                                    action.action().id().report(),
                                    action.action().line()),
                            Words.task(action.action())),
                    Words.secondary(
                            " asked for after " + action.action().origin().title()));
        }
        return item;
    }

    private ListItem step(String what, Incident incident, String words) {
        return new ListItem(
                Words.date(incident.date()),
                new Span(" " + what + " "),
                new Anchor(Links.report(incident.key(), query), incident.title()),
                Words.secondary(words));
    }

    private static String words(Gap gap, Incident incident) {
        return gap.effects().stream()
                .flatMap(effect -> effect.after().stream())
                .filter(one -> one.incident().equals(incident))
                .map(SameCauseDesk::words)
                .map(words -> " (" + words + ")")
                .findFirst()
                .orElse("");
    }
}
