package io.hindcast.reading.head;

import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.labels.FactLabels;
import io.hindcast.reading.labels.Field;
import io.hindcast.reading.labels.HeadingWords;
import io.hindcast.reading.labels.MeasureLabels;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.time.DateText;
import java.util.List;
import java.util.regex.Pattern;

/** The facts that one line states under labels: behind a colon, a dash or bold words. */
final class LineFields {
    private static final int MOST_LINE = 60;

    private final FieldList fields;

    private static final Pattern PARTED = Pattern.compile("[\\s|·•,;/–—-]+$");

    private LineFields(FieldList fields) {
        this.fields = fields;
    }

    /** Adds the facts of this line to the fields. */
    static void add(Inline line, FieldList fields) {
        new LineFields(fields).add(line);
    }

    /** Adds the instant that this item, one of a list under a label, states without a colon: "First detected 2025-03-12 14:10". */
    static void withoutColon(Inline content, FieldList fields) {
        String text = content.oneLine();
        if (text.length() > 80) {
            return;
        }
        DateText.first(text, null).filter(date -> date.from() > 0).ifPresent(date -> {
            String label = FieldList.label(text.substring(0, date.from()));
            if (text.indexOf(':') > date.from() && label.split(" ", -1).length <= 3) {
                fields.add(label, text.substring(date.from()), content.line());
            }
        });
    }

    private static int colon(String text) {
        int narrow = text.indexOf(':');
        int wide = text.indexOf('：');
        return narrow < 0 || (wide >= 0 && wide < narrow) ? wide : narrow;
    }

    private void add(Inline line) {
        List<Integer> labels = boldLabels(line);
        if (labels.size() < 2) {
            one(line);
            return;
        }
        String text = line.text();
        for (int i = 0; i < labels.size(); i++) {
            int end = i + 1 < labels.size() ? labels.get(i + 1) : text.length();
            String fact = PARTED.matcher(text.substring(labels.get(i), end)).replaceFirst("");
            int colon = colon(fact);
            fields.add(fact.substring(0, colon), fact.substring(colon + 1), line.line());
        }
    }

    // bold labels that follow one another on a line, the first at its start, hold a fact each.
    private static List<Integer> boldLabels(Inline line) {
        String text = line.text();
        List<Integer> starts = line.spans().stream()
                .filter(span -> span.mark() == Mark.STRONG && span.to() - span.from() <= FieldList.MOST_LABEL)
                .filter(span -> text.substring(span.from(), Math.min(text.length(), span.to() + 1))
                        .stripTrailing()
                        .endsWith(":"))
                .map(Inline.Span::from)
                .sorted()
                .toList();
        return starts.isEmpty() || starts.getFirst() > 0 ? List.of() : starts;
    }

    private void one(Inline line) {
        String text = line.text();
        int end = boldEnd(line);
        int colon = colon(text);
        int dash = text.indexOf(" - ");
        if (end == 0 && colon < 0 && dash < 0 && text.length() <= MOST_LINE) {
            elapsed(text, line.line());
        } else if (end == 0 && dash > 0 && dash < FieldList.MOST_LABEL && (colon < 0 || colon > dash)) {
            dashed(text, dash, line.line());
        } else if (end > 0 && colon != end - 1 && (colon < 0 || colon > end)) {
            fields.add(text.substring(0, end), text.substring(end), line.line());
        } else if (colon > 0
                && (colon + 1 == text.length()
                        || text.charAt(colon) == '：'
                        || !Character.isLetterOrDigit(text.charAt(colon + 1)))) {
            fields.add(text.substring(0, colon), text.substring(colon + 1), line.line());
            severalOnOneLine(line, text.substring(colon + 1));
        }
    }

    /** Where the bold words end that the line begins with; 0 where it begins with none. */
    private static int boldEnd(Inline line) {
        for (Inline.Span span : line.spans()) {
            if (span.mark() == Mark.STRONG
                    && line.text().substring(0, span.from()).isBlank()) {
                return span.to();
            }
        }
        return 0;
    }

    /** "Time to recovery 1h 05m", a line of its own. */
    private void elapsed(String text, int line) {
        int figure = 0;
        while (figure < text.length() && !Character.isDigit(text.charAt(figure))) {
            figure++;
        }
        String label = text.substring(0, figure);
        boolean led = figure > 1 && figure < text.length() && Character.isUpperCase(text.charAt(0));
        if (led && MeasureLabels.knows(new Field(FieldList.label(label), label, "", line))) {
            fields.add(label, text.substring(figure), line);
        }
    }

    /** "Severity - SEV-1": known labels only, since a dash parts much else. */
    private void dashed(String text, int dash, int line) {
        String label = text.substring(0, dash);
        boolean cause = HeadingWords.exact(label) == Role.ROOT_CAUSE;
        if (cause || FactLabels.knows(new Field(FieldList.label(label), label, "", line))) {
            fields.add(label, text.substring(dash + 3), line);
        }
    }

    // "Severity: SEV-1 | Commander: Ann" holds two facts
    private void severalOnOneLine(Inline line, String rest) {
        for (String bar : List.of(" | ", " · ", " • ")) {
            if (rest.contains(bar)) {
                for (String each : rest.split(Pattern.quote(bar), -1)) {
                    int colon = colon(each);
                    if (colon > 0) {
                        fields.add(each.substring(0, colon), each.substring(colon + 1), line.line());
                    }
                }
            }
        }
    }
}
