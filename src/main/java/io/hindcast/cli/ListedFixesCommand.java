package io.hindcast.cli;

import io.hindcast.lessons.ListedFixLine;
import io.hindcast.lessons.ListedFixes;
import java.io.PrintWriter;
import java.util.List;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "listed-fixes",
        description = "Lists the incidents whose fix was already listed elsewhere, the newest first.")
final class ListedFixesCommand extends AbstractCommand {

    @Mixin
    FilterOptions reports = new FilterOptions();

    @Mixin
    ListFormat format = new ListFormat();

    ListedFixesCommand(Rooms rooms) {
        super(rooms);
    }

    @Override
    int answer(ApplicationContext context, PrintWriter out) {
        List<ListedFixLine> lines = context.getBean(ListedFixes.class).find(reports.filter()).stream()
                .map(ListedFixLine::of)
                .toList();
        format.print(context, out, lines, ListedFixLine.COLUMNS, ListedFixLine::cells);
        return 0;
    }
}
