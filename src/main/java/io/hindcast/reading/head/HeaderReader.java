package io.hindcast.reading.head;

import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Remark;
import io.hindcast.reading.document.Texts;
import io.hindcast.reading.draft.Part;
import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.labels.FactLabels;
import io.hindcast.reading.labels.Field;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Words;
import io.hindcast.report.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what a report says about itself: severity, commander, services; title and date have their own readers. */
public final class HeaderReader {
    private static final Cue BETWEEN =
            Cue.of("\\s*(?:,|;|\\s\\+\\s|\\s/\\s|\\s·\\s|\\s\\|\\s|(?:,\\s*|\\s)and\\s|\\s&\\s)\\s*");
    private static final Pattern QUOTES = Pattern.compile("^[~`'\"“”]+(?:\\w+::)?|[`'\"“”.]+$");
    private static final Pattern LEADING = Pattern.compile("^(?i)(?:and|the) ");
    private static final Cue PEOPLE =
            Cue.ofAnyCase("\\b(?:users|customers|clients|visitors|people|everyone|everybody|all|none)\\b");
    private static final int MOST_NAME = 60;
    private static final int MOST_WORDS = 6;

    private HeaderReader() {}

    /** Reads severity, commander and services into the draft. */
    public static void read(ReportDraft draft, List<Field> fields) {
        severity(draft, fields);
        for (Set<String> labels : FactLabels.COMMANDER) {
            Optional<Field> field = Field.first(fields, labels);
            if (field.isPresent()) {
                String name = field.get().value();
                if (name.length() <= MOST_NAME * 2) {
                    draft.report().commander(name);
                    draft.evidence("commander", field.get().line(), name, Basis.STATED);
                }
                break;
            }
        }
        services(draft, fields);
    }

    // the severity comes from its field, else from a title or a sentence that names it.
    private static void severity(ReportDraft draft, List<Field> fields) {
        Optional<Field> field =
                Field.first(fields, FactLabels.RATED).or(() -> Field.first(fields, FactLabels.SEVERITY));
        if (field.isPresent()) {
            String value = field.get().value();
            SeverityText severity = SeverityText.ofField(value, draft.hints().severities());
            if (severity.mapped() != null || !Words.bare(value).startsWith("none ")) {
                set(draft, severity, field.get().line());
            }
            return;
        }
        int line = draft.evidence().containsKey("title")
                ? draft.evidence().get("title").line()
                : 1;
        if (set(draft, SeverityText.inTitle(draft.title()), line)) {
            return;
        }
        for (Part part : draft.parts()) {
            if (part.title() != null && set(draft, SeverityText.inProse(part.titleText()), part.line())) {
                return;
            }
            for (Inline text : mayTellSeverity(part) ? Texts.of(part.blocks()) : List.<Inline>of()) {
                if (set(draft, SeverityText.inProse(text.text()), text.line())) {
                    return;
                }
            }
        }
        severityOfSentence(draft);
    }

    private static void severityOfSentence(ReportDraft draft) {
        for (Part part : draft.parts(Role.HEADER, Role.SUMMARY, Role.IMPACT, Role.BACKGROUND, Role.OTHER)) {
            for (Inline text : Texts.of(part.blocks())) {
                if (set(draft, ToldSeverity.in(text.oneLine(), draft.hints().severities()), text.line())) {
                    return;
                }
            }
        }
    }

    private static boolean mayTellSeverity(Part part) {
        return part.role() != Role.ACTIONS && part.role() != Role.REFERENCES && part.role() != Role.LESSONS;
    }

    private static boolean set(ReportDraft draft, Optional<SeverityText> found, int line) {
        found.ifPresent(severity -> set(draft, severity, line));
        return found.isPresent();
    }

    private static void set(ReportDraft draft, SeverityText severity, int line) {
        draft.report().severity(severity.mapped()).severityAsWritten(severity.written());
        draft.evidence("severity", line, severity.written(), Basis.STATED);
        if (severity.mapped() == null) {
            draft.remark(Remark.SEVERITY_UNKNOWN, line, draft.column(line, severity.written()), severity.written());
        }
    }

    private static void services(ReportDraft draft, List<Field> fields) {
        for (Set<String> labels : FactLabels.SERVICES) {
            Optional<Field> field = Field.first(fields, labels);
            List<String> names = field.map(each -> names(each.value())).orElse(List.of());
            if (field.isPresent() && !names.isEmpty()) {
                draft.report().services(names);
                draft.evidence("services", field.get().line(), field.get().value(), Basis.STATED);
                return;
            }
        }
    }

    // services are parted by commas, "and" or plus signs; a sentence is no list of services.
    private static List<String> names(String value) {
        List<String> names = new ArrayList<>();
        for (String each : parted(withoutBrackets(value))) {
            String name =
                    LEADING.matcher(QUOTES.matcher(each.strip()).replaceAll("")).replaceFirst("");
            if (name.length() > MOST_NAME || name.split(" ", -1).length > MOST_WORDS || PEOPLE.in(name)) {
                return List.of();
            }
            if (!name.isBlank() && new Field("", "", name, 1).isKnown() && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static String[] parted(String value) {
        return BETWEEN.in(value) ? BETWEEN.pattern().split(value, -1) : new String[] {value};
    }

    private static String withoutBrackets(String value) {
        StringBuilder kept = new StringBuilder(value.length());
        int depth = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            depth += c == '(' ? 1 : 0;
            if (depth == 0) {
                kept.append(c);
            }
            depth -= c == ')' && depth > 0 ? 1 : 0;
        }
        return kept.toString();
    }
}
