package io.hindcast.cli;

import io.hindcast.searching.IndexInUse;
import io.hindcast.searching.SearchIndex;
import java.io.PrintWriter;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

@Command(name = "reindex", description = "Builds the search index anew from the store.")
final class ReindexCommand extends AbstractCommand {

    ReindexCommand(Rooms rooms) {
        super(rooms);
    }

    @Override
    int answer(ApplicationContext context, PrintWriter out) {
        try {
            long count = context.getBean(SearchIndex.class).rebuild();
            err().println(count + (count == 1 ? " report" : " reports") + " indexed");
            return ExitCode.OK;
        } catch (IndexInUse inUse) {
            err().println(inUse.getMessage());
            return ExitCode.SOFTWARE;
        } finally {
            err().flush();
        }
    }
}
