package io.hindcast.cli;

import io.hindcast.lessons.LuckLine;
import io.hindcast.lessons.LuckRegister;
import java.io.PrintWriter;
import java.util.List;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "luck",
        description = "Lists where luck helped, what answers it, and where it may have run out, the newest first.")
final class LuckCommand extends AbstractCommand {

    @Mixin
    FilterOptions reports = new FilterOptions();

    @Mixin
    ListFormat format = new ListFormat();

    @Option(names = "--unanswered", description = "only luck that no action answers")
    boolean unanswered;

    LuckCommand(Rooms rooms) {
        super(rooms);
    }

    @Override
    int answer(ApplicationContext context, PrintWriter out) {
        List<LuckLine> lines = context.getBean(LuckRegister.class).find(reports.filter()).stream()
                .filter(entry -> !unanswered || !entry.isAnswered())
                .map(LuckLine::of)
                .toList();
        format.print(context, out, lines, LuckLine.COLUMNS, LuckLine::cells);
        return 0;
    }
}
