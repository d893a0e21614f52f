package io.hindcast.api;

import io.hindcast.followup.ActionListing;
import io.hindcast.followup.ActionQuery;
import io.hindcast.followup.Actions;
import io.hindcast.followup.Today;
import java.util.List;
import org.springframework.util.MultiValueMap;
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
    List<ActionListing> actions(@RequestParam MultiValueMap<String, String> parameters) {
        ActionQuery query = ActionParameters.query(new FilterParameters(parameters), today.date());
        return actions.find(query).stream()
                .map(action -> ActionListing.of(action, query.asOf()))
                .toList();
    }
}
