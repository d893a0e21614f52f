package io.hindcast.searching;

import io.hindcast.archive.StoredReport;
import io.hindcast.report.Action;
import io.hindcast.report.Evidence;
import io.hindcast.report.Impact;
import io.hindcast.report.Report;
import io.hindcast.report.ReportKey;
import io.hindcast.report.ServiceName;
import io.hindcast.report.Severity;
import io.hindcast.report.TimelineEvent;
import io.hindcast.report.Why;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Turns a stored report into a document of the index. */
final class ReportDocument {
    /** Longer names are no names; they are found by their words, and not counted. */
    private static final int LONGEST_FACET = 200;

    private static final FieldType SECTION = sectionType();

    private final Report report;
    private final Document document = new Document();
    private final List<Line> lines = new ArrayList<>();

    /** Where a value of a section stands in the report; 0 where that is unknown. */
    private record Line(Section section, int number) {}

    private ReportDocument(StoredReport stored) {
        report = stored.report();
        document.add(new StringField(Fields.ID, id(stored.archive(), report.key()), Field.Store.YES));
        document.add(new StringField(Fields.KEY, report.key().value(), Field.Store.NO));
        Incident incident = IncidentCard.of(stored);
        document.add(new StoredField(Fields.INCIDENT, IncidentCard.write(incident)));
        document.add(new SortedDocValuesField(Fields.ORDER, order(report.key())));
        addSections(stored.text(), incident.title());
        addNames(stored.archive(), incident);
        addFacets(stored.archive(), incident);
        document.add(new BinaryDocValuesField(
                Fields.LABELS, LabelNames.of(report.categories(), report.gaps()).bytes()));
        Optional.ofNullable(incident.date())
                .ifPresent(day -> document.add(new LongField(Fields.DAY, day.toEpochDay(), Field.Store.NO)));
        Optional.ofNullable(incident.restoreMinutes())
                .ifPresent(minutes -> document.add(new LongField(Fields.RESTORE, minutes, Field.Store.NO)));
    }

    /** The document of a report, ready for the index. */
    static Document of(StoredReport stored) throws IOException {
        return Fields.FACETS.build(new ReportDocument(stored).document);
    }

    /** What names a report's document. */
    static Term term(String archive, ReportKey key) {
        return new Term(Fields.ID, id(archive, key));
    }

    private static String id(String archive, ReportKey key) {
        return archive + '\n' + key.value();
    }

    private static BytesRef order(ReportKey key) {
        BytesRef bytes = new BytesRef(key.value());
        bytes.length = Math.min(bytes.length, 1000);
        return bytes;
    }

    private void addSections(String text, String title) {
        add(Section.TITLE, title, line("title"));
        add(Section.SUMMARY, report.summary(), line("summary"));
        add(Section.ROOT_CAUSE, report.rootCause(), line("rootCause"));
        for (Why why : report.whys()) {
            if (!why.rootCause() || report.rootCause() == null) {
                add(Section.WHYS, why.answer(), why.line());
            }
        }
        Impact impact = report.impact();
        if (impact != null) {
            add(Section.IMPACT, impact.user(), line("impact.user"));
            add(Section.IMPACT, impact.revenue(), line("impact.revenue"));
            add(Section.IMPACT, impact.internal(), line("impact.internal"));
        }
        for (TimelineEvent event : report.timeline()) {
            add(Section.TIMELINE, event.text(), event.line());
        }
        for (Action action : report.actions()) {
            add(Section.ACTIONS, action.task(), action.line());
        }
        Stream.of(
                        report.lessons().wentWell(),
                        report.lessons().lucky(),
                        report.lessons().improve())
                .flatMap(List::stream)
                .forEach(lesson -> add(Section.LESSONS, lesson, 0));
        add(Section.TEXT, text, Optional.ofNullable(report.source().line()).orElse(1));
        addLines();
    }

    private void add(Section section, @Nullable String text, int line) {
        if (text != null && !text.isBlank()) {
            document.add(new Field(section.field(), text, SECTION));
            lines.add(new Line(section, line));
        }
    }

    private void addLines() {
        lines.stream()
                .collect(Collectors.groupingBy(
                        Line::section, Collectors.mapping(line -> "" + line.number(), Collectors.joining(","))))
                .forEach((section, numbers) -> document.add(new StoredField(Fields.lines(section), numbers)));
    }

    private int line(String member) {
        Evidence evidence = report.evidence().get(member);
        return evidence == null ? 0 : evidence.line();
    }

    private void addNames(String archive, Incident incident) {
        addName("archive", List.of(archive));
        addName("key", List.of(report.key().value()));
        addName("service", incident.services());
        addName(
                "owner",
                report.actions().stream()
                        .map(Action::owner)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private void addName(String what, Collection<String> values) {
        values.forEach(value -> document.add(new TextField(Fields.name(what), value, Field.Store.NO)));
    }

    private void addFacets(String archive, Incident incident) {
        // never shown: a column that no report has cannot be counted
        document.add(new SortedSetDocValuesFacetField("archive", archive));
        addFacet(Facet.SERVICE, incident.services().stream().map(name -> new ServiceName(name).value()));
        addFacet(
                Facet.SEVERITY,
                Optional.ofNullable(incident.severity()).stream().map(Severity::label));
        addFacet(Facet.YEAR, Optional.ofNullable(incident.date()).stream().map(day -> "" + day.getYear()));
    }

    /** Whether a value is counted; others are found by their words. */
    static boolean isName(String value) {
        return !value.isBlank() && value.length() <= LONGEST_FACET;
    }

    private void addFacet(Facet facet, Stream<String> values) {
        values.filter(ReportDocument::isName)
                .distinct()
                .forEach(value -> document.add(new SortedSetDocValuesFacetField(facet.id(), value)));
    }

    private static FieldType sectionType() {
        FieldType type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
