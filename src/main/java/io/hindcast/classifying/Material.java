package io.hindcast.classifying;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.hindcast.report.Action;
import io.hindcast.report.ActionState;
import io.hindcast.report.Label;
import io.hindcast.report.Reading;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What rules look at in one report, before any catalogue had its say: its services, the sentences that may tell why it happened,
 * the categories that its head states, and its actions. As text it is stored beside the report, so that another catalogue can
 * label it without reading it again.
 */
record Material(
        @JsonProperty("services") List<String> services,
        @JsonProperty("said") List<Said> said,
        @JsonProperty("stated") List<StatedWords> stated,
        @JsonProperty("given") List<Label> given,
        @JsonProperty("actions") List<Task> actions) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    Material {
        services = List.copyOf(services);
        said = List.copyOf(said);
        stated = List.copyOf(stated);
        given = List.copyOf(given);
        actions = List.copyOf(actions);
    }

    /** A sentence as told: {@code place} before anybody looked for words that explain. */
    record Said(
            @JsonProperty("p") Place place,
            @JsonProperty("l") int line,
            @JsonProperty("t") String text) {}

    /** An action's task, and whether the report itself marks it as an EA action. */
    record Task(
            @JsonProperty("t") String text,
            @JsonProperty("l") int line,
            @JsonProperty("ea") boolean goldenPath) {

        Action action() {
            return new Action(text, null, ActionState.UNKNOWN, null, null, null, goldenPath, line);
        }
    }

    /** What rules look at in this reading. */
    static Material of(Reading reading) {
        return new Material(
                reading.report().services(),
                Sentences.of(reading),
                StatedWords.in(reading),
                reading.report().categories(),
                reading.report().actions().stream()
                        .map(action -> new Task(action.task(), action.line(), action.goldenPath()))
                        .toList());
    }

    /** Reads what {@link #text()} wrote; throws {@link IllegalArgumentException} where it is something else. */
    static Material of(String text) {
        try {
            return MAPPER.readValue(text, Material.class);
        } catch (JacksonException misfit) {
            throw new IllegalArgumentException("This is nothing that labels were derived from: " + misfit.getMessage());
        }
    }

    String text() {
        return MAPPER.writeValueAsString(this);
    }
}
