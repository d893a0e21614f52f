package io.hindcast.cli;

import java.util.OptionalInt;
import picocli.CommandLine;

/** The way in from the command line. */
public final class CommandLineDoor {
    private CommandLineDoor() {}

    /** Runs one command and returns its exit status; empty where the web application was started and keeps running. */
    public static OptionalInt enter(Class<?> application, String... args) {
        Rooms rooms = new Rooms(application);
        int status = line(rooms).execute(args);
        return rooms.isServing() ? OptionalInt.empty() : OptionalInt.of(status);
    }

    static CommandLine line(Rooms rooms) {
        return new CommandLine(new HindcastCommand(rooms), new CommandFactory(rooms))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(CommandLineDoor::told);
    }

    /** What was asked cannot be: the sentence that says so, and no trace. */
    private static int told(Exception failure, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
        if (!(failure instanceof IllegalArgumentException)) {
            throw failure;
        }
        line.getErr().println(failure.getMessage());
        line.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }

    /** Gives each command the rooms that it works with. */
    private record CommandFactory(Rooms rooms) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (AbstractCommand.class.isAssignableFrom(type)) {
                return type.getDeclaredConstructor(Rooms.class).newInstance(rooms);
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
