package io.hindcast.linting;

import io.hindcast.importing.BesideReports;
import io.hindcast.importing.Inspector;
import io.hindcast.quality.Review;
import io.hindcast.report.Diagnostic;
import io.hindcast.report.Diagnostic.Level;
import io.hindcast.report.Outcome;
import io.hindcast.report.Reading;
import io.hindcast.report.Report;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lints paths, one after the other; what it found grows with each. */
public final class Linter {
    private final Set<String> disabled;
    private final Inspector inspector;
    private final List<Finding> findings = new ArrayList<>();
    private int files;
    private int reports;

    /** Without the rules of these codes, as {@link #Linter(Set, Map)}. */
    public Linter(Set<String> disabled) {
        this(disabled, Map.of());
    }

    /**
     * Without the rules of these codes, and with these words for severities, each with its level; throws
     * {@link IllegalArgumentException} that names an unknown code and what may be meant, or a word whose level is none.
     */
    public Linter(Set<String> disabled, Map<String, Integer> severityWords) {
        disabled.stream().filter(code -> !Codes.isKnown(code)).findFirst().ifPresent(code -> {
            throw new IllegalArgumentException(Codes.unknown(code));
        });
        this.disabled = Set.copyOf(disabled);
        this.inspector = new Inspector(severityWords);
    }

    /** Counts the dates of figures at this path, by whose order those are read that can be read in two ways; throws as {@link #lint}. */
    public void survey(Path path) throws IOException, InterruptedException {
        inspector.survey(path);
    }

    /** Lints a directory tree, a zip or a file with the settings that hold there; throws with a message for people where there is no such path. */
    public void lint(Path path) throws IOException, InterruptedException {
        boolean walk = Files.isDirectory(path);
        Path start = path.toAbsolutePath().normalize();
        Optional<Path> file = SettingsFile.above(
                walk ? start : Optional.ofNullable(start.getParent()).orElse(start));
        LintSettings settings = file.isPresent() ? settings(file.get(), path) : LintSettings.NONE;
        Path base = file.map(Path::getParent).orElse(walk ? start : start.getParent());
        inspector.read(path, reading -> {
            String inside = reading.report().source().path();
            Path whole = walk ? start.resolve(inside) : start;
            Path relative = base == null ? whole : base.relativize(whole);
            if (!inside.endsWith(SettingsFile.NAME) && !settings.isIgnored(relative)) {
                add(new Seen(shown(path, inside, walk), relative, walk), reading, settings);
            }
        });
    }

    /** All that was found so far, in the order of the files. */
    public LintResult result() {
        return new LintResult(findings, files, reports);
    }

    /** A file that lint came upon: its name for people, its path for the settings, and whether it was found in a folder. */
    private record Seen(String file, Path path, boolean found) {}

    private void add(Seen seen, Reading reading, LintSettings settings) {
        Report report = reading.report();
        files++;
        reports += report.outcome() == Outcome.REJECTED ? 0 : 1;
        List<String> lines = reading.text().lines().toList();
        Comments comments = Comments.in(lines);
        Set<Diagnostic> remarks = new LinkedHashSet<>(report.diagnostics());
        remarks.addAll(Review.of(report, reading.text(), Set.of()).findings());
        Stream<Diagnostic> wanted = remarks.stream()
                .filter(remark -> !disabled.contains(remark.code())
                        && !comments.disabled().contains(remark.code()))
                .flatMap(remark -> seen.found() ? eased(remark, seen.path()) : Stream.of(remark))
                .flatMap(remark -> settings.apply(seen.path(), remark).stream());
        Stream.concat(wanted, comments.problems().stream())
                .sorted(Diagnostic.IN_ORDER_OF_TEXT)
                .forEach(remark -> findings.add(new Finding(seen.file(), remark, line(lines, remark.line()))));
    }

    private LintSettings settings(Path file, Path linted) throws IOException {
        SettingsFile.Content content = SettingsFile.read(file);
        String name = linted.isAbsolute()
                ? slashed(file)
                : slashed(Path.of("").toAbsolutePath().relativize(file));
        for (Diagnostic problem : content.problems()) {
            Finding finding = new Finding(name, problem, "");
            if (!findings.contains(finding)) {
                findings.add(finding);
            }
        }
        return content.settings();
    }

    /** The remark on a file that nobody named; a template's places say no more than that it is one. */
    private static Stream<Diagnostic> eased(Diagnostic remark, Path path) {
        Diagnostic eased = BesideReports.eased(remark, slashed(path));
        boolean place = remark.code().equals("template-placeholder") && eased.severity() == Level.INFO;
        return place ? Stream.empty() : Stream.of(eased);
    }

    private static String shown(Path path, String inside, boolean walk) {
        boolean single = Files.isRegularFile(path) && inside.equals(String.valueOf(path.getFileName()));
        String shown = slashed(single ? path : path.resolve(inside));
        return walk && shown.startsWith("./") ? shown.substring(2) : shown;
    }

    private static String slashed(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    private static String line(List<String> lines, int number) {
        return number <= lines.size() ? lines.get(number - 1) : "";
    }
}
