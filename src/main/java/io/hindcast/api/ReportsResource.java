package io.hindcast.api;

import io.hindcast.archive.ReportStore;
import io.hindcast.followup.Actions;
import io.hindcast.report.ReportJson;
import io.hindcast.report.ReportKey;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * One stored report in the contract's shape, with what people corrected. The key follows with its slashes as they are or
 * encoded; {@code #} is {@code %23}.
 */
@RestController
class ReportsResource {
    private static final String PREFIX = "/api/v1/reports";

    private final ReportStore store;
    private final Actions actions;

    ReportsResource(ReportStore store, Actions actions) {
        this.store = store;
        this.actions = actions;
    }

    @GetMapping(PREFIX + "/{*key}")
    ResponseEntity<?> report(@PathVariable String key) {
        String named = key.replaceFirst("^/", "");
        return parse(named)
                .flatMap(store::find)
                .<ResponseEntity<?>>map(stored -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(ReportJson.write(actions.over(stored))))
                .orElseGet(() -> none(named));
    }

    private static Optional<ReportKey> parse(String key) {
        try {
            return Optional.of(new ReportKey(key));
        } catch (IllegalArgumentException misfit) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<ProblemDetail> none(String key) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "The archive has no report '" + key + "'.");
        problem.setTitle("No such report");
        return ResponseEntity.of(problem).build();
    }
}
