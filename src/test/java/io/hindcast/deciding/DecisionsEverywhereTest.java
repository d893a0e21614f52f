package io.hindcast.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.OpenHouse;
import io.hindcast.archive.GapsMeantAnew;
import io.hindcast.archive.ReportStore;
import io.hindcast.archive.StoredReport;
import io.hindcast.followup.ActionQuery;
import io.hindcast.followup.Actions;
import io.hindcast.importing.ImportListener;
import io.hindcast.importing.ImportRequest;
import io.hindcast.importing.Importer;
import io.hindcast.insight.incidents.Dimension;
import io.hindcast.insight.trends.Portion;
import io.hindcast.insight.trends.Trends;
import io.hindcast.report.GapId;
import io.hindcast.report.GapMention;
import io.hindcast.report.ReportFilter;
import io.hindcast.report.ReportJson;
import io.hindcast.report.ReportKey;
import io.hindcast.searching.Facet;
import io.hindcast.searching.FacetCount;
import io.hindcast.searching.Search;
import io.hindcast.searching.SearchRequest;
import io.hindcast.searching.SearchResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.PayloadApplicationEvent;

/** What people decide of candidates, where search, reports, actions and trends show it; over a real index and store. */
class DecisionsEverywhereTest {
    private static final String CANDIDATE = "image worker template";
    private static final GapId WORDING = new GapId(CANDIDATE, "retry limit");
    private static final GapId NAME = new GapId("Batch runner", "bounded retries");
    private static final GapId POOLER = new GapId("Postgres template", "dynamic connection scaling");
    private static final ReportKey ALBUMS = new ReportKey("albums");

    @TempDir
    Path directory;

    private final List<GapsMeantAnew> news = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // opened before each test
    private OpenHouse house;

    @BeforeEach
    void open() throws IOException {
        Path reports = Files.createDirectories(directory.resolve("reports"));
        write(reports, "albums", "The image worker template has no retry limit, so the queue filled.");
        write(reports, "prints", "The Postgres template lacks dynamic connection scaling.");
        house = OpenHouse.in(directory.resolve("data"));
        house.get(Importer.class).run(ImportRequest.of(reports), ImportListener.NONE);
        house.services().addApplicationListener(event -> {
            if (event instanceof PayloadApplicationEvent<?> told && told.getPayload() instanceof GapsMeantAnew change) {
                news.add(change);
            }
        });
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void an_undecided_candidate_is_found_under_its_own_words() {
        assertThat(components()).containsExactlyInAnyOrder(CANDIDATE, "Postgres template");
        assertThat(found(CANDIDATE)).containsExactly("albums");
    }

    @Test
    void a_name_holds_in_search_reports_actions_and_trends_and_only_its_reports_are_indexed_again() {
        decisions().name(WORDING, NAME, "Ada", null);

        assertThat(components()).containsExactlyInAnyOrder("Batch runner", "Postgres template");
        assertThat(found("Batch runner")).containsExactly("albums");
        assertThat(found(CANDIDATE)).isEmpty();
        assertThat(report().gaps())
                .containsExactly(new GapMention(
                        "Batch runner",
                        "bounded retries",
                        false,
                        "The image worker template has no retry limit, so the queue filled.",
                        7,
                        "wording “image worker template – retry limit”, taken for this gap"));
        assertThat(tasks("Batch runner")).containsExactly("Restart the workers of albums every night");
        assertThat(tasks(CANDIDATE)).isEmpty();
        assertThat(inTrends()).containsExactlyInAnyOrder("Batch runner", "Postgres template");
        assertThat(news).containsExactly(new GapsMeantAnew("reports", List.of(ALBUMS)));
    }

    @Test
    void a_merged_candidate_has_the_name_of_the_other_and_its_own_words() {
        decisions().merge(WORDING, POOLER, "Ada", null);

        assertThat(components()).containsExactly("Postgres template");
        assertThat(found("Postgres template")).containsExactlyInAnyOrder("albums", "prints");
        assertThat(ReportJson.write(report()))
                .contains("\"component\":\"Postgres template\"", "has no retry limit, so the queue filled.");
        assertThat(tasks("Postgres template")).hasSize(2);
        assertThat(tasks("postgres-template"))
                .describedAs("by the identifier that the filter bar uses")
                .hasSize(2);
    }

    @Test
    void a_dismissed_candidate_is_no_gap_anywhere_until_that_is_undone() {
        decisions().dismiss(WORDING, "Ada", "we like retries");

        assertThat(components()).containsExactly("Postgres template");
        assertThat(found(CANDIDATE)).isEmpty();
        assertThat(report().gaps()).isEmpty();
        assertThat(tasks(CANDIDATE)).isEmpty();
        assertThat(inTrends()).containsExactly("Postgres template");

        decisions().undo(decisions().standing().getFirst(), "Ada");

        assertThat(found(CANDIDATE)).containsExactly("albums");
        assertThat(report().gaps()).singleElement().matches(GapMention::candidate);
        assertThat(tasks(CANDIDATE)).hasSize(1);
    }

    @Test
    void a_decision_holds_at_the_next_start() {
        decisions().name(WORDING, NAME, "Ada", null);
        house.close();
        house = OpenHouse.in(directory.resolve("data"));

        assertThat(found("Batch runner")).containsExactly("albums");
    }

    private CandidateDecisions decisions() {
        return house.get(CandidateDecisions.class);
    }

    private List<String> components() {
        return search(ReportFilter.ALL).facet(Facet.COMPONENT).stream()
                .map(FacetCount::value)
                .toList();
    }

    private List<String> found(String component) {
        return search(of(component)).hits().stream()
                .map(hit -> hit.incident().key().value())
                .toList();
    }

    private SearchResult search(ReportFilter filter) {
        return (SearchResult) house.get(Search.class).find(SearchRequest.of("").within(filter));
    }

    private io.hindcast.report.Report report() {
        return house.get(ReportStore.class)
                .find(ALBUMS)
                .map(StoredReport::report)
                .orElseThrow();
    }

    private List<String> tasks(String component) {
        ActionQuery query = ActionQuery.all(LocalDate.of(2025, 6, 1)).of(of(component));
        return house.get(Actions.class).find(query).stream()
                .map(action -> action.task())
                .toList();
    }

    private List<String> inTrends() {
        return house.get(Trends.class).portions(ReportFilter.ALL, Dimension.COMPONENT).stream()
                .map(Portion::group)
                .toList();
    }

    private static ReportFilter of(String component) {
        return new ReportFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(component), null, null);
    }

    private static void write(Path directory, String service, String cause) throws IOException {
        Files.writeString(directory.resolve(service + ".md"), """
                # Thumbnails stay away for %1$s
                - Date: 2025-03-06
                - Affected services: %1$s

                ## Root Cause

                %2$s

                ## Action Items
                - Restart the workers of %1$s every night
                """.formatted(service, cause));
    }
}
