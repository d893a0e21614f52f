package io.hindcast.api;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hindcast.HindcastApplication;
import io.hindcast.Samples;
import io.hindcast.importing.ImportListener;
import io.hindcast.importing.ImportRequest;
import io.hindcast.importing.Importer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The addresses under /api/v1 on a real server, over a few reports of the sample archive. */
@SpringBootTest(classes = HindcastApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class RestTest {
    private static final String EXHAUSTION = "2024/2024-02-13-payment-connection-exhaustion";

    @TempDir
    static Path directory;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry settings) {
        settings.add("hindcast.data", () -> directory.resolve("store").toString());
    }

    @BeforeAll
    static void importSamples(@Autowired Importer importer) {
        importer.run(ImportRequest.of(Samples.copyInto(directory)), ImportListener.NONE);
    }

    @Test
    void a_report_comes_by_its_key_with_slashes_as_they_are_or_encoded() throws Exception {
        JsonNode plain = get(200, "reports/" + EXHAUSTION);

        assertThat(plain.get("key").asString()).isEqualTo(EXHAUSTION);
        assertThat(plain.get("timeline")).isNotEmpty();
        assertThat(get(200, "reports/" + EXHAUSTION.replace("/", "%2F"))).isEqualTo(plain);
        assertThat(get(404, "reports/2024/none").get("detail").asString()).contains("2024/none");
    }

    @Test
    void more_hits_than_are_given_and_an_order_that_is_none_are_refused_in_a_sentence() throws Exception {
        assertThat(get(400, "similar?key=" + EXHAUSTION + "&limit=1000000000")
                        .get("detail")
                        .asString())
                .isEqualTo("Not a page of hits: offset 0, limit 1000000000; each may be 0 to 10000");
        assertThat(get(400, "search?query=pool&sort=best").get("detail").asString())
                .isEqualTo("'best' is no order; use relevance, date or restore");
    }

    @Test
    void a_search_has_hits_snippets_and_facets() throws Exception {
        JsonNode answer = get(200, "search?query=connection%20pool&severity=SEV-1&limit=1");

        assertThat(answer.get("total").asInt()).isPositive();
        assertThat(answer.get("hits")).hasSize(1);
        assertThat(answer.at("/hits/0").propertyNames()).contains("key", "title", "date", "score", "snippets");
        assertThat(answer.get("facets").propertyNames()).contains("service", "severity", "category");
        assertThat(answer.at("/facets/severity/0").propertyNames()).contains("value", "count");
    }

    @Test
    void a_query_that_cannot_be_understood_is_a_bad_request_with_its_column() throws Exception {
        JsonNode problem = get(400, "search?query=pool%20(connection");

        assertThat(problem.get("column").asInt()).isEqualTo(6);
        assertThat(problem.get("detail").asString()).isEqualTo("This parenthesis is never closed.");
        assertThat(get(400, "search?severity=bad").get("detail").asString())
                .isEqualTo("'bad' is no severity; write it as SEV-1");
        assertThat(get(400, "search?limit=many").get("detail").asString())
                .isEqualTo("'many' is no limit; write a whole number");
    }

    @Test
    void a_pasted_text_finds_reports_like_it_and_one_that_is_too_long_is_refused_in_a_sentence() throws Exception {
        String error = "FATAL: remaining connection slots are reserved, connection pool exhausted\n";

        assertThat(post(200, "similar?limit=1", error).get("hits")).hasSize(1);
        assertThat(post(413, "similar", error.repeat(20_000)).get("detail").asString())
                .isEqualTo("The text has more than 1,000,000 characters; send the lines that tell of the error.");
    }

    @Test
    void metrics_have_rows_by_group() throws Exception {
        JsonNode answer = get(200, "metrics?measure=restore&by=severity&from=2024-01-01");

        assertThat(answer.get("definition").asString()).contains("By severity");
        assertThat(answer.at("/rows/0").propertyNames()).contains("group", "known", "unknown", "median", "mean");
        assertThat(get(400, "metrics?measure=happiness&by=year").get("detail").asString())
                .isEqualTo("'happiness' is no measure; use detect, acknowledge, mitigate or restore");
        assertThat(get(400, "metrics?measure=restore&by=moon").get("detail").asString())
                .contains("'moon'", "quarter");
        assertThat(get(400, "metrics?measure=restore&by=year&from=yesterday")
                        .get("detail")
                        .asString())
                .isEqualTo("'yesterday' is no date for from; write it as 2025-03-14");
        assertThat(get(400, "metrics?by=year").get("detail").asString()).contains("measure");
    }

    @Test
    void actions_are_those_that_are_asked_for() throws Exception {
        JsonNode overdue = get(200, "actions?overdue=true&as-of=2030-01-01&service=Payment-v2");

        assertThat(overdue).isNotEmpty().allSatisfy(action -> {
            assertThat(action.get("key").asString()).isEqualTo(EXHAUSTION);
            assertThat(action.get("overdue").asBoolean()).isTrue();
        });
        assertThat(get(400, "actions?state=finished").get("detail").asString()).contains("'finished' is no state");
    }

    @Test
    void gaps_say_incidents_and_hours() throws Exception {
        JsonNode recurring = get(200, "gaps?recurring=true");

        assertThat(recurring).hasSize(1);
        assertThat(recurring.at("/0/incidents")).hasSize(2);
        assertThat(recurring.at("/0").propertyNames())
                .contains("component", "capability", "state", "services", "hoursLost", "unknownHours", "actions");
    }

    @Test
    void what_reports_say_alike_and_what_came_of_fixes_are_lists_that_take_filters() throws Exception {
        assertThat(get(200, "fixes").at("/0").propertyNames())
                .contains("gap", "action", "done", "before", "after", "ratio", "verdict");
        await().atMost(1, MINUTES)
                .untilAsserted(() -> assertThat(get(200, "luck").at("/0").propertyNames())
                        .contains("incident", "luck", "actions", "ranOut"));
        assertThat(get(200, "luck?to=2001-01-01")).isEmpty();
        assertThat(get(200, "luck?unanswered=true"))
                .isNotEmpty()
                .allSatisfy(luck -> assertThat(luck.get("actions")).isEmpty());
        assertThat(get(200, "listed-fixes").isArray()).isTrue();
        assertThat(get(200, "shared-whys").isArray()).isTrue();
        assertThat(get(400, "listed-fixes?from=yesterday").get("detail").asString())
                .contains("yesterday");
    }

    private JsonNode get(int status, String address) throws IOException, InterruptedException {
        return send(status, address, HttpRequest.newBuilder().GET());
    }

    private JsonNode post(int status, String address, String text) throws IOException, InterruptedException {
        return send(
                status,
                address,
                HttpRequest.newBuilder().header("Content-Type", "text/plain").POST(BodyPublishers.ofString(text)));
    }

    private JsonNode send(int status, String address, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(
                    request.uri(URI.create("http://127.0.0.1:" + port + "/api/v1/" + address))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(address).isEqualTo(status);
            return JsonMapper.shared().readTree(response.body());
        }
    }
}
