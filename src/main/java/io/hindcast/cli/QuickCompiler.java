package io.hindcast.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Tells this process's just-in-time compiler to be quick rather than thorough from now on, as {@code
 * -XX:TieredStopAtLevel=1} would from the start: in a process that is over in seconds the thorough compiler takes more time
 * than its code saves. Not to be taken back. See {@code docs/decisions/0015-compile-short-imports-quickly.md}.
 */
final class QuickCompiler {
    private static final String DIRECTIVES = "[{match: [\"*.*\"], c2: {Exclude: true}}]";

    private QuickCompiler() {}

    /** Asks for it; a Java machine that does not know how goes on as before. */
    static void use() {
        try {
            Path directives = Files.createTempFile("hindcast", ".json");
            try {
                Files.writeString(directives, DIRECTIVES);
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "compilerDirectivesAdd",
                                new Object[] {new String[] {directives.toString()}},
                                new String[] {String[].class.getName()});
            } finally {
                Files.delete(directives);
            }
        } catch (IOException | JMException | RuntimeException unknown) {
            System.getLogger(QuickCompiler.class.getName())
                    .log(System.Logger.Level.DEBUG, "The compiler cannot be told to be quick", unknown);
        }
    }
}
