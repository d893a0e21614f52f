package io.hindcast.linting;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.hindcast.report.Diagnostic;
import io.hindcast.report.Diagnostic.Level;
import io.hindcast.report.DiagnosticRule;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A log of the Static Analysis Results Interchange Format, version 2.1.0 (OASIS): the members that lint fills. Lines and
 * columns count from 1, columns in UTF-16 units; paths are relative to the working directory, the base {@code SRCROOT}.
 */
record Sarif(@JsonProperty("$schema") String schema, String version, List<Run> runs) {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String BASE = "SRCROOT";

    record Run(Tool tool, String columnKind, Map<String, Base> originalUriBaseIds, List<Result> results) {}

    record Tool(Driver driver) {}

    record Driver(String name, List<Rule> rules) {}

    record Rule(
            String id, Text shortDescription, Text fullDescription, Text help, Configuration defaultConfiguration) {}

    record Configuration(String level) {}

    record Text(String text) {}

    /** What the base of paths stands for; where it is, is left to the reader. */
    record Base(Text description) {}

    record Result(
            String ruleId,
            int ruleIndex,
            String level,
            Text message,
            List<Location> locations,
            Map<String, String> partialFingerprints) {}

    record Location(PhysicalLocation physicalLocation) {}

    record PhysicalLocation(Artifact artifactLocation, Region region) {}

    record Artifact(String uri, String uriBaseId) {}

    record Region(int startLine, int startColumn) {}

    static Sarif of(List<Finding> findings) {
        List<DiagnosticRule> rules = List.copyOf(Codes.rules());
        List<String> codes = rules.stream().map(DiagnosticRule::code).toList();
        Fingerprints fingerprints = new Fingerprints();
        List<Result> results = new ArrayList<>();
        for (Finding each : findings) {
            Diagnostic remark = each.remark();
            results.add(new Result(
                    remark.code(),
                    codes.indexOf(remark.code()),
                    level(remark.severity()),
                    new Text(remark.message()),
                    List.of(location(each)),
                    Map.of("hindcastLint/v1", fingerprints.next(each))));
        }
        Driver driver = new Driver("Hindcast", rules.stream().map(Sarif::rule).toList());
        Base base = new Base(new Text("The directory in which lint ran"));
        Run run = new Run(new Tool(driver), "utf16CodeUnits", Map.of(BASE, base), results);
        return new Sarif(SCHEMA, "2.1.0", List.of(run));
    }

    private static Rule rule(DiagnosticRule rule) {
        String name = rule.code().replace('-', ' ');
        String title = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        String help = rule.sentence() + " Switch the rule off with '--disable " + rule.code() + "' or in "
                + SettingsFile.NAME + ".";
        return new Rule(
                rule.code(),
                new Text(title),
                new Text(rule.sentence()),
                new Text(help),
                new Configuration(level(rule.severity())));
    }

    private static Location location(Finding finding) {
        Diagnostic remark = finding.remark();
        Path here = Path.of("").toAbsolutePath();
        Path file = here.resolve(finding.file()).normalize();
        String path = (file.startsWith(here) ? here.relativize(file) : file)
                .toString()
                .replace(File.separatorChar, '/');
        Region region = new Region(remark.line(), remark.column());
        return new Location(new PhysicalLocation(new Artifact(encoded(path), BASE), region));
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString().replace("+", "%2B");
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("A path is always quoted", impossible);
        }
    }

    private static String level(Level level) {
        return level == Level.INFO ? "note" : level.id();
    }
}
