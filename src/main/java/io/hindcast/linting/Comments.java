package io.hindcast.linting;

import io.hindcast.report.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Comments in a report that switch rules off for it: {@code <!-- hindcast-lint disable=action-vague,whys-too-few -->}. */
record Comments(Set<String> disabled, List<Diagnostic> problems) {
    private static final Pattern COMMENT =
            Pattern.compile("<!--\\s*hindcast-lint\\s+disable\\s*=\\s*([\\w-]+(?:\\s*,\\s*[\\w-]+)*)\\s*-->");
    private static final String WORD = "hindcast-lint";

    /** Copies the collections. */
    Comments {
        disabled = Set.copyOf(disabled);
        problems = List.copyOf(problems);
    }

    static Comments in(List<String> lines) {
        Set<String> disabled = new HashSet<>();
        List<Diagnostic> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher comment = line.contains(WORD) ? COMMENT.matcher(line) : null;
            while (comment != null && comment.find()) {
                for (String code : comment.group(1).split("\\s*,\\s*", -1)) {
                    if (Codes.isKnown(code)) {
                        disabled.add(code);
                    } else {
                        problems.add(Codes.settings(Codes.unknown(code), i + 1, comment.start(1) + 1));
                    }
                }
            }
        }
        return new Comments(disabled, problems);
    }
}
