package io.hindcast.reading.asciidoc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notes, tips and warnings that stand in blocks of their own, whose paragraphs keep the label: "WARNING: ...". */
final class Admonitions {
    private static final Pattern NAMED = Pattern.compile("\\[(NOTE|TIP|WARNING|CAUTION)\\b.*");

    private String open = "";
    private String end = "";

    /** Opens or closes a block at this line of signs; the attributes stand above it. */
    void ruler(String signs, String attributes) {
        Matcher named = NAMED.matcher(attributes);
        if (!open.isEmpty() && signs.equals(end)) {
            open = "";
        } else if (open.isEmpty() && named.matches()) {
            open = named.group(1);
            end = signs;
        }
    }

    /** The label of a paragraph below these attributes; empty where it is in no such block. */
    String label(String attributes) {
        Matcher named = NAMED.matcher(attributes);
        String label = named.matches() ? named.group(1) : open;
        return label.isEmpty() ? "" : label + ": ";
    }
}
