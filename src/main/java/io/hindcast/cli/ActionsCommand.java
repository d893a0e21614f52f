package io.hindcast.cli;

import io.hindcast.followup.ActionListing;
import io.hindcast.followup.ActionQuery;
import io.hindcast.followup.Actions;
import io.hindcast.followup.Standing;
import io.hindcast.followup.Today;
import io.hindcast.report.ActionState;
import io.hindcast.report.ReportFilter;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

@Command(name = "actions", description = "Lists the corrective actions, the longest overdue first.")
final class ActionsCommand extends AbstractCommand {

    @Option(
            names = "--state",
            paramLabel = "STATE",
            split = ",",
            converter = StateConverter.class,
            description = "open, in-progress, blocked, done, dropped or unknown")
    Set<ActionState> states = Set.of();

    @Option(names = "--overdue", description = "only what is neither done nor dropped and was due before that day")
    boolean overdue;

    @Option(names = "--service", paramLabel = "SERVICE", description = "only actions of this service's reports")
    Set<String> services = Set.of();

    @Option(
            names = "--owner",
            paramLabel = "OWNER",
            description = "only this owner's actions; 'nobody' for those without one")
    Set<String> owners = Set.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "the day to judge by (default: today)")
    @Nullable
    LocalDate asOf;

    @Mixin
    ListFormat format = new ListFormat();

    ActionsCommand(Rooms rooms) {
        super(rooms);
    }

    @Override
    int answer(ApplicationContext context, PrintWriter out) {
        LocalDate day = asOf == null ? context.getBean(Today.class).date() : asOf;
        ReportFilter filter = new ReportFilter(services, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null);
        Set<Standing> standings = overdue ? Set.of(Standing.OVERDUE) : Set.of();
        ActionQuery query = new ActionQuery(filter, standings, states, owners, Set.of(), day);
        List<ActionListing> listings = context.getBean(Actions.class).find(query).stream()
                .map(action -> ActionListing.of(action, day))
                .toList();
        format.print(context, out, listings, ActionListing.COLUMNS, ActionListing::cells);
        return 0;
    }

    static final class StateConverter implements ITypeConverter<ActionState> {
        @Override
        public ActionState convert(String value) {
            try {
                return ActionState.of(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(
                        "'" + value + "' is no state; use open, in-progress, blocked, done, dropped or unknown");
            }
        }
    }
}
