package io.hindcast.api;

import io.hindcast.followup.ActionListing;
import io.hindcast.followup.ActionQuery;
import io.hindcast.followup.Actions;
import io.hindcast.followup.Today;
import io.hindcast.report.ActionState;
import io.hindcast.report.ReportFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ActionsResource {
    private final Actions actions;
    private final Today today;

    ActionsResource(Actions actions, Today today) {
        this.actions = actions;
        this.today = today;
    }

    @GetMapping("/api/v1/actions")
    List<ActionListing> actions(
            @RequestParam(defaultValue = "") Set<String> state,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "") Set<String> service,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(name = "as-of", required = false) @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? today.date() : asOf;
        Set<ActionState> states = state.stream().map(ActionState::of).collect(Collectors.toSet());
        ReportFilter filter = new ReportFilter(service, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null);
        return actions.find(new ActionQuery(filter, states, overdue, owner, day)).stream()
                .map(action -> ActionListing.of(action, day))
                .toList();
    }
}
