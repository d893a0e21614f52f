package io.hindcast.cli;

import io.hindcast.report.ReportFilter;
import io.hindcast.report.Severity;
import io.hindcast.searching.QueryProblem;
import io.hindcast.searching.Search;
import io.hindcast.searching.SearchListing;
import io.hindcast.searching.SearchOrder;
import io.hindcast.searching.SearchRequest;
import io.hindcast.searching.SearchResult;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "search",
        description =
                "Finds reports; the query's syntax is in docs/search.md. A query that starts with - goes after --.")
final class SearchCommand extends AbstractCommand {

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "words, \"phrases\", AND, OR, NOT, field:value")
    List<String> query = List.of();

    @Option(names = "--service", paramLabel = "S", description = "only reports about this service; repeatable")
    Set<String> services = Set.of();

    @Option(names = "--team", paramLabel = "T", description = "only reports about this team's services; repeatable")
    Set<String> teams = Set.of();

    @Option(
            names = "--severity",
            paramLabel = "S",
            converter = SeverityConverter.class,
            description = "only this severity, such as SEV-1; repeatable")
    Set<Severity> severities = Set.of();

    @Option(names = "--category", paramLabel = "C", description = "only this category of factor; repeatable")
    Set<String> categories = Set.of();

    @Option(names = "--trigger", paramLabel = "T", description = "only this trigger; repeatable")
    Set<String> triggers = Set.of();

    @Option(names = "--component", paramLabel = "C", description = "only this Golden Path component; repeatable")
    Set<String> components = Set.of();

    @Option(names = "--from", paramLabel = "D", description = "only reports of this day or later")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "D", description = "only reports of this day or earlier")
    @Nullable
    LocalDate to;

    @Option(names = "--sort", defaultValue = "relevance", description = "relevance, date or restore")
    SearchOrder order = SearchOrder.RELEVANCE;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "at most N hits")
    int limit = 20;

    SearchCommand(Rooms rooms) {
        super(rooms);
    }

    @Override
    int answer(ApplicationContext context, PrintWriter out) {
        ReportFilter filter = new ReportFilter(services, teams, severities, categories, triggers, components, from, to);
        String words = String.join(" ", query);
        SearchRequest request = SearchRequest.of(words).within(filter).by(order).page(0, limit);
        return switch (context.getBean(Search.class).find(request)) {
            case SearchResult result -> {
                out.println(context.getBean(JsonMapper.class).writeValueAsString(SearchListing.of(result)));
                yield ExitCode.OK;
            }
            case QueryProblem problem -> {
                explain(problem, words);
                yield ExitCode.USAGE;
            }
        };
    }

    private void explain(QueryProblem problem, String words) {
        err().println("column " + problem.column() + ": " + problem.message() + " " + problem.advice());
        err().println("  " + words);
        err().println("  " + " ".repeat(problem.column() - 1) + "^".repeat(problem.length()));
        err().flush();
    }

    static final class SeverityConverter implements ITypeConverter<Severity> {
        @Override
        public Severity convert(String value) {
            String digit = value.toLowerCase(Locale.ROOT).replaceFirst("^(sev)?-?(?=\\d$)", "");
            try {
                return Severity.of("SEV-" + digit);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + value + "' is no severity; use SEV-0 to SEV-4");
            }
        }
    }
}
