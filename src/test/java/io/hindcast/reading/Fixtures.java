package io.hindcast.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hindcast.report.Diagnostic;
import io.hindcast.report.Report;
import io.hindcast.report.TimelineEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Texts that tests read, and short ways to look at what was read. */
public final class Fixtures {
    private Fixtures() {}

    public static Report read(String text) {
        return read("2025/2025-03-12-checkout.md", text);
    }

    public static Report read(String path, String text) {
        return read(path, text.getBytes(UTF_8));
    }

    public static Report read(String path, byte[] bytes) {
        return new ReportReader().read(new SourceFile(path, bytes)).getFirst().report();
    }

    /** The organisation's template, filled in. */
    public static String example() {
        try (InputStream in = Fixtures.class.getResourceAsStream("/reports/template-example.md")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each event as "2025-03-12T14:05:00Z impact", or "- other" where its time is unknown. */
    public static List<String> events(Report report) {
        return report.timeline().stream().map(Fixtures::event).toList();
    }

    private static String event(TimelineEvent event) {
        return (event.at() == null ? "-" : event.at()) + " " + event.kind().id();
    }

    public static List<String> times(Report report) {
        return report.timeline().stream()
                .map(event -> event.at() == null ? "-" : event.at().toString())
                .toList();
    }

    public static List<String> codes(Report report) {
        return report.diagnostics().stream().map(Diagnostic::code).toList();
    }

    /** A report with this timeline section, dated 2025-03-12. */
    public static String withTimeline(String heading, String timeline) {
        return "# Checkout outage\n\nDate: 2025-03-12\n\n## Summary\n\nIt was down.\n\n## " + heading + "\n\n"
                + timeline + "\n\n## Root cause\n\nThe pool was too small.\n";
    }
}
