package io.hindcast.ui.actions;

import com.vaadin.flow.router.QueryParameters;
import io.hindcast.followup.ActionQuery;
import io.hindcast.followup.Priority;
import io.hindcast.followup.Standing;
import io.hindcast.report.ReportFilter;
import io.hindcast.ui.address.FilterParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the Actions page's address says besides the filter that all pages share: {@code show} (one {@link Standing}, else what
 * is to be done), {@code owner} and {@code priority} (repeatable) and {@code view=board}.
 */
record ActionFilter(QueryParameters query, ReportFilter reports, LocalDate today) {
    static final String SHOW = "show";
    static final String OWNER = "owner";
    static final String PRIORITY = "priority";
    static final String VIEW = "view";
    static final String BOARD = "board";

    /** Which way of standing is shown; empty for all that is to be done. */
    Optional<Standing> show() {
        return query.getSingleParameter(SHOW)
                .flatMap(id -> Arrays.stream(Standing.values())
                        .filter(way -> way.id().equals(id))
                        .findFirst());
    }

    boolean isBoard() {
        return query.getSingleParameter(VIEW).filter(BOARD::equals).isPresent();
    }

    /** Whether the address leaves anything out. */
    boolean isFiltered() {
        return FilterParameters.isFiltered(query)
                || show().isPresent()
                || !owners().isEmpty()
                || !priorities().isEmpty();
    }

    List<String> owners() {
        return query.getParameters(OWNER).stream()
                .filter(name -> !name.isBlank())
                .toList();
    }

    Set<Priority> priorities() {
        return Arrays.stream(Priority.values())
                .filter(priority -> query.getParameters(PRIORITY).contains(priority.id()))
                .collect(Collectors.toSet());
    }

    /** The question without regard to how actions stand. */
    ActionQuery any() {
        return new ActionQuery(reports, Set.of(), Set.of(), Set.copyOf(owners()), priorities(), today);
    }

    /** The question about what the table shows. */
    ActionQuery shown() {
        return show().map(any()::standing).orElseGet(() -> any().standing(Standing.OPEN, Standing.UNKNOWN));
    }

    /** The same page with another way of standing; null for what is to be done. */
    QueryParameters showing(Optional<Standing> way) {
        QueryParameters rest = query.excluding(SHOW);
        return way.map(one -> rest.merging(SHOW, one.id())).orElse(rest);
    }

    /** This question for the REST API, its period as days. */
    String forApi() {
        QueryParameters own = query.including(SHOW, OWNER, PRIORITY);
        return FilterParameters.format(reports).mergingAll(own.getParameters()).getQueryString();
    }

    /** In words, for the header of a file. */
    String words() {
        String ways = show().map(way -> ActionWords.standing(way).toLowerCase(Locale.ROOT))
                .orElse("to do");
        String who = owners().isEmpty() ? "" : ", of " + String.join(", ", owners());
        String urgent = priorities().isEmpty()
                ? ""
                : ", priority "
                        + priorities().stream().map(Priority::id).sorted().collect(Collectors.joining(", "));
        return "actions, " + ways + who + urgent;
    }
}
