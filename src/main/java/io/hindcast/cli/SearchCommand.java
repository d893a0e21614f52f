package io.hindcast.cli;

import io.hindcast.searching.QueryProblem;
import io.hindcast.searching.Search;
import io.hindcast.searching.SearchListing;
import io.hindcast.searching.SearchOrder;
import io.hindcast.searching.SearchRequest;
import io.hindcast.searching.SearchResult;
import java.io.PrintWriter;
import java.util.List;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "search",
        description =
                "Finds reports; the query's syntax is in docs/search.md. A query that starts with - goes after --.")
final class SearchCommand extends AbstractCommand {

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "words, \"phrases\", AND, OR, NOT, field:value")
    List<String> query = List.of();

    @Mixin
    FilterOptions reports = new FilterOptions();

    @Option(names = "--sort", defaultValue = "relevance", description = "relevance, date or restore")
    SearchOrder order = SearchOrder.RELEVANCE;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "at most N hits")
    int limit = 20;

    SearchCommand(Rooms rooms) {
        super(rooms);
    }

    @Override
    int answer(ApplicationContext context, PrintWriter out) {
        String words = String.join(" ", query);
        SearchRequest request =
                SearchRequest.of(words).within(reports.filter()).by(order).page(0, limit);
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
}
