package io.hindcast.quality;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.hindcast.reading.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The remarks as docs/reading-rules.md lists them, each with a file that draws it and one that does not. */
record ListedRemarks(String code, String severity, String sentence, SourceFile draws, SourceFile doesNot) {
    private static final String HEAD = "# Cluster outage\n\nDate: 2025-03-12\n\n";
    private static final String TAIL = "\n## Resolution\n\nThe disk was enlarged.\n";
    private static final String BLOCK = "```md(?: (\\S+))?\n(.*?)```\n";
    private static final Pattern ENTRY = Pattern.compile(
            "^### `([a-z0-9-]+)` \\((\\w+)\\)\n\n([^\n]+)\n\n" + BLOCK + "\nnot:\n\n" + BLOCK,
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern LINES = Pattern.compile("(.*) ×(\\d+)\n");
    private static final Pattern TIMES = Pattern.compile("⟨(\\d+)×([^⟩]+)⟩");
    private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");

    static List<ListedRemarks> all() {
        return ENTRY.matcher(document())
                .results()
                .map(entry -> new ListedRemarks(
                        entry.group(1), entry.group(2), entry.group(3), file(entry, 4), file(entry, 6)))
                .toList();
    }

    /** The codes of all headings of the list, also of those whose entry has another form. */
    static List<String> headings() {
        return Pattern.compile("^### `([a-z0-9-]+)`", Pattern.MULTILINE)
                .matcher(document())
                .results()
                .map(heading -> heading.group(1))
                .collect(Collectors.toList());
    }

    private static SourceFile file(MatchResult entry, int group) {
        String name = entry.group(group);
        String text = TIMES.matcher(LINES.matcher(entry.group(group + 1))
                        .replaceAll(line -> Matcher.quoteReplacement(
                                (line.group(1) + "\n").repeat(Integer.parseInt(line.group(2))))))
                .replaceAll(part -> Matcher.quoteReplacement(part.group(2).repeat(Integer.parseInt(part.group(1)))));
        if (name != null && name.startsWith("bytes")) {
            String raw = BYTE.matcher(text)
                    .replaceAll(
                            hex -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
            return new SourceFile(
                    name.equals("bytes") ? "report.md" : name.substring("bytes/".length()), raw.getBytes(ISO_8859_1));
        }
        return name == null
                ? new SourceFile("report.md", (HEAD + text + TAIL).getBytes(UTF_8))
                : new SourceFile(name, text.getBytes(UTF_8));
    }

    private static String document() {
        try {
            return Files.readString(Path.of("docs/reading-rules.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
