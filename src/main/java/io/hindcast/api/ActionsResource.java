package io.hindcast.api;

import io.hindcast.followup.ActionListing;
import io.hindcast.followup.ActionQuery;
import io.hindcast.followup.Actions;
import io.hindcast.followup.Today;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@RestController
class ActionsResource {
    private final Actions actions;
    private final Today today;
    private final Clock clock;

    ActionsResource(Actions actions, Today today, Clock clock) {
        this.actions = actions;
        this.today = today;
        this.clock = clock;
    }

    @GetMapping("/api/v1/actions")
    List<ActionListing> actions(@RequestParam MultiValueMap<String, String> parameters) {
        ActionQuery query = ActionParameters.query(new FilterParameters(parameters), today.date());
        return actions.find(query).stream()
                .map(action -> ActionListing.of(action, query.asOf()))
                .toList();
    }

    /** The due dates of what is to be done among the same actions; a calendar can subscribe to it. */
    @GetMapping(path = "/api/v1/actions.ics", produces = "text/calendar;charset=UTF-8")
    ResponseEntity<String> calendar(@RequestParam MultiValueMap<String, String> parameters) {
        ActionQuery query = ActionParameters.query(new FilterParameters(parameters), today.date());
        URI site = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/")
                .build()
                .toUri();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"actions.ics\"")
                .body(ActionCalendar.of(actions.find(query), site, clock.instant()));
    }
}
