package io.hindcast.searching;

import io.hindcast.archive.ArchiveChanged;
import io.hindcast.archive.ReportStore;
import io.hindcast.archive.ServiceDirectory;
import io.hindcast.classifying.Catalogue;
import io.hindcast.classifying.CurrentCatalogue;
import io.hindcast.report.Action;
import io.hindcast.report.ActionState;
import io.hindcast.report.Axis;
import io.hindcast.report.Basis;
import io.hindcast.report.Durations;
import io.hindcast.report.Evidence;
import io.hindcast.report.GapMention;
import io.hindcast.report.Label;
import io.hindcast.report.Measure;
import io.hindcast.report.Minutes;
import io.hindcast.report.Reading;
import io.hindcast.report.ReportBuilder;
import io.hindcast.report.ReportKey;
import io.hindcast.report.ServiceName;
import io.hindcast.report.Severity;
import io.hindcast.report.Source;
import io.hindcast.report.Why;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** A few reports in an index on disk, for tests. */
final class Shelf implements AutoCloseable {
    private static final Action PGBOUNCER = new Action(
            "Integrate PgBouncer in the Postgres template",
            "Medium",
            ActionState.DONE,
            "Platform Team",
            null,
            null,
            true,
            41);

    final ReportsInMemory reports = new ReportsInMemory();
    final SearchIndex index;
    final Search search;

    Shelf(Path directory) {
        index = new SearchIndex(
                directory, new StaticListableBeanFactory(Map.of("store", reports)).getBeanProvider(ReportStore.class));
        search = new Search(
                index,
                new StaticListableBeanFactory(Map.of("teams", new Teams())).getBeanProvider(ServiceDirectory.class),
                CurrentCatalogue.always(Catalogue.bundled()));
    }

    /** Stores reports and lets the index follow. */
    Shelf with(Reading... readings) {
        Arrays.stream(readings).forEach(reports::put);
        index.follow(new ArchiveChanged(
                "tests",
                Arrays.stream(readings).map(reading -> reading.report().key()).toList(),
                List.of()));
        return this;
    }

    SearchResult find(String query) {
        return find(SearchRequest.of(query));
    }

    SearchResult find(SearchRequest request) {
        return switch (search.find(request)) {
            case SearchResult result -> result;
            case QueryProblem problem -> throw new AssertionError(problem.toString());
        };
    }

    List<String> keys(String query) {
        return keys(find(query));
    }

    static List<String> keys(SearchResult result) {
        return result.hits().stream().map(hit -> hit.incident().key().value()).toList();
    }

    @Override
    public void close() {
        index.close();
    }

    /** The template's own incident. */
    static Reading checkout() {
        return reading(
                "2025/checkout",
                builder("2025/checkout")
                        .title("Checkout fails after Payment-v2 deployment")
                        .date(LocalDate.of(2025, 3, 14))
                        .severity(new Severity(1))
                        .services(List.of("Payment-v2", "checkout"))
                        .summary("Customers could not pay for 25 minutes.")
                        .rootCause("The Postgres template lacks dynamic connection scaling.")
                        .whys(List.of(new Why(null, "The database connection pool was exhausted.", false, 31)))
                        .minutes(restored(25))
                        .categories(List.of(factor("capacity", true), factor("deployment", false)))
                        .gaps(List.of(
                                new GapMention("Postgres template", "dynamic connection scaling", false, "lacks", 35)))
                        .actions(List.of(PGBOUNCER))
                        .evidence(Map.of("rootCause", new Evidence(35, 1, "lacks", Basis.STATED))),
                """
                # Checkout fails after Payment-v2 deployment
                The logs said `java.lang.OutOfMemoryError` and ERR_HTTP2 with many 5xx answers.
                The database connection pool was exhausted.
                """);
    }

    /** An expired certificate in another service, the year before. */
    static Reading certificate() {
        return reading(
                "2024/certificate",
                builder("2024/certificate")
                        .title("Certificate of the API gateway expired")
                        .date(LocalDate.of(2024, 11, 2))
                        .severity(new Severity(0))
                        .services(List.of("api-gateway"))
                        .rootCause("Nobody watched the expiry of the intermediate certificate.")
                        .minutes(restored(180))
                        .categories(List.of(factor("security", true))),
                "# Certificate expired\nEvery handshake failed. The connection was refused by all clients.\n");
    }

    /** A report that says little: no date, no severity, no cause. */
    static Reading sketch() {
        return reading(
                "sketch",
                builder("sketch").title("Pool of ideas").services(List.of("checkout")),
                "Ideas on how a pool of connections could be watched.\n");
    }

    static ReportBuilder builder(String key) {
        return new ReportBuilder(new ReportKey(key), new Source(key + ".md", null, "00", "markdown"));
    }

    static Reading reading(String key, ReportBuilder report, String text) {
        return new Reading(report.build(), text, List.of());
    }

    private static Label factor(String id, boolean primary) {
        return new Label(Axis.FACTOR, id, primary, Basis.DERIVED, null, null);
    }

    private static Durations restored(int minutes) {
        return Durations.of(Map.of(Measure.RESTORE, new Minutes(minutes, Basis.DERIVED, null, minutes, null)));
    }

    /** One team with one service. */
    private static final class Teams implements ServiceDirectory {
        @Override
        public Optional<String> teamOf(ServiceName service) {
            return Optional.empty();
        }

        @Override
        public List<ServiceName> servicesOf(String team) {
            return team.equals("Edge") ? List.of(new ServiceName("api-gateway")) : List.of();
        }

        @Override
        public Set<String> componentsOf(ServiceName service) {
            return Set.of();
        }

        @Override
        public List<String> teams() {
            return List.of("Edge");
        }

        @Override
        public List<ServiceName> services() {
            return List.of();
        }

        @Override
        public List<String> replace(Path file) {
            throw new UnsupportedOperationException("The index does not change the directory");
        }
    }
}
