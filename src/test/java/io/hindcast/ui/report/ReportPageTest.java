package io.hindcast.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.hindcast.archive.ReportStore;
import io.hindcast.report.Basis;
import io.hindcast.report.Compliance;
import io.hindcast.report.Diagnostic;
import io.hindcast.report.Durations;
import io.hindcast.report.EventKind;
import io.hindcast.report.Evidence;
import io.hindcast.report.Measure;
import io.hindcast.report.Milestone;
import io.hindcast.report.Milestones;
import io.hindcast.report.Minutes;
import io.hindcast.report.Moment;
import io.hindcast.report.Outcome;
import io.hindcast.report.Reading;
import io.hindcast.report.Report;
import io.hindcast.report.ReportBuilder;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Source;
import io.hindcast.report.TimelineEvent;
import io.hindcast.report.Why;
import io.hindcast.ui.PageTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReportPageTest extends PageTest {
    private static final String TEXT = """
            # Checkout fails
            | 14:05 | First 5xx errors |
            | 14:30 | Rollback completed |
            1. The template lacks connection scaling.
            """;
    private static final Instant BEGAN = Instant.parse("2025-03-14T14:05:00Z");
    private static final Instant ENDED = Instant.parse("2025-03-14T14:30:00Z");

    @Autowired
    private ReportStore store;

    @BeforeEach
    void keepOneReport() {
        store.save("test", "/test", List.of(new Reading(report(), TEXT, List.of())));
    }

    @Test
    void a_report_opens_under_its_key_with_slashes() {
        navigate("report/2025/checkout", ReportView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Checkout fails");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Root cause", "Ladder of whys", "Durations");
        assertThat(find(SourceText.class).single().getElement().getProperty("text"))
                .isEqualTo(TEXT);
    }

    @Test
    void each_fact_names_its_line() {
        navigate("report/2025/checkout", ReportView.class);

        assertThat(find(Fact.class).withAttribute("data-line", "4").all()).isNotEmpty();
        assertThat(find(LineLink.class).withAttribute("data-line", "4").all()).isNotEmpty();
    }

    @Test
    void an_unknown_key_is_said_and_leads_to_the_search() {
        navigate("report/2025/nothing", ReportView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("No such report");
        assertThat(find(Anchor.class).withText("Search the archive").exists()).isTrue();
    }

    @Test
    void a_person_corrects_the_severity_and_withdraws_it_again() {
        navigate("report/2025/checkout", ReportView.class);

        test(correct("severity")).click();
        severity().setValue("SEV-1");
        test(find(Button.class).withText("Save").single()).click();

        assertThat(find(Span.class).withClassName("severity").single().getText())
                .isEqualTo("SEV-1");
        assertThat(find(Span.class).withClassName("basis").all())
                .extracting(mark -> mark.getElement().getAttribute("title"))
                .anySatisfy(title ->
                        assertThat(title).startsWith("corrected by unnamed").endsWith("before: unknown"));

        test(correct("severity")).click();
        test(find(NativeButton.class).withText("withdraw").single()).click();

        assertThat(find(Span.class).withClassName("severity").single().getText())
                .isEqualTo("no severity");
    }

    @Test
    void a_correction_that_was_replaced_says_by_whom() {
        navigate("report/2025/checkout", ReportView.class);
        for (String severity : List.of("SEV-1", "SEV-2")) {
            test(correct("severity")).click();
            severity().setValue(severity);
            test(find(Button.class).withText("Save").single()).click();
        }

        test(correct("severity")).click();

        assertThat(find(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .anySatisfy(entry -> assertThat(entry)
                        .startsWith("Severity: unknown → SEV-1")
                        .contains("replaced by unnamed, "));
        test(find(NativeButton.class).withText("withdraw").single()).click();
    }

    @Test
    void a_fact_that_no_line_tells_says_why() {
        navigate("report/2025/checkout", ReportView.class);

        assertThat(find(NoLine.class).all())
                .extracting(none -> none.getElement().getAttribute("title"))
                .contains("The report does not tell this", "The report states this; the line was not kept");
    }

    @Test
    void what_changed_between_two_revisions_is_shown_line_by_line() {
        String later = TEXT.replace("Rollback completed", "Rollback done") + "2. Nobody watched the pool.\n";
        store.save("test", "/test", List.of(new Reading(report("1"), later, List.of())));
        navigate("report/2025/checkout", ReportView.class);

        test(find(NativeButton.class)
                        .withAttribute("aria-label", "What changed in revision 2")
                        .single())
                .click();

        assertThat(lines("removed")).containsExactly("3−| 14:30 | Rollback completed |");
        assertThat(lines("added")).containsExactly("3+| 14:30 | Rollback done |", "5+2. Nobody watched the pool.");
    }

    @Test
    void an_entry_of_an_incident_log_keeps_the_line_numbers_of_its_file() {
        ReportKey key = new ReportKey("2025/log#second");
        Source source = new Source("2025/log.md", 41, "2".repeat(64), "markdown");
        Report entry = new ReportBuilder(key, source)
                .outcome(Outcome.READ)
                .title("Second")
                .build();
        store.save("test", "/test", List.of(new Reading(entry, "## Second\n\nIt broke.\n", List.of())));

        navigate("report/2025/log%23second", ReportView.class);

        SourceText text = find(SourceText.class).single();
        assertThat(text.getElement().getProperty("text")).startsWith("## Second");
        assertThat(text.getElement().getProperty("first", 0)).isEqualTo(41);
    }

    private List<String> lines(String kind) {
        return find(ListItem.class).withClassName(kind).all().stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void what_cannot_be_is_refused_at_its_field_and_nothing_typed_is_lost() {
        navigate("report/2025/checkout", ReportView.class);

        test(correct("milestones.mitigated")).click();
        DateTimePicker field = find(DateTimePicker.class).single();
        field.setValue(LocalDateTime.of(2025, 3, 14, 13, 0));
        test(find(Button.class).withText("Save").single()).click();

        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isNotBlank();
        assertThat(field.getValue()).isEqualTo(LocalDateTime.of(2025, 3, 14, 13, 0));
        assertThat(find(CorrectionSheet.class).exists()).isTrue();
    }

    @SuppressWarnings("unchecked") // the sheet's one choice is of texts
    private Select<String> severity() {
        return find(Select.class).single();
    }

    private NativeButton correct(String fact) {
        return find(NativeButton.class).withAttribute("data-fact", fact).single();
    }

    @Test
    void a_root_cause_without_further_whys_is_told_once() {
        Report report = report();
        Report single =
                report.toBuilder().whys(List.of(report.whys().getLast())).build();
        store.save("test", "/test", List.of(new Reading(single, TEXT, List.of())));

        navigate("report/2025/checkout", ReportView.class);

        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .contains("Root cause")
                .doesNotContain("Ladder of whys");
    }

    private static Report report() {
        return report("0");
    }

    private static Report report(String digit) {
        Source source = new Source("2025/checkout.md", null, digit.repeat(64), "markdown");
        return new ReportBuilder(new ReportKey("2025/checkout"), source)
                .outcome(Outcome.READ)
                .title("Checkout fails")
                .date(LocalDate.of(2025, 3, 14))
                .timeline(List.of(
                        new TimelineEvent(BEGAN, "First 5xx errors", EventKind.IMPACT, 2),
                        new TimelineEvent(ENDED, "Rollback completed", EventKind.MITIGATED, 3)))
                .milestones(Milestones.of(Map.of(
                        Milestone.BEGAN, new Moment(BEGAN, Basis.STATED, 2),
                        Milestone.MITIGATED, new Moment(ENDED, Basis.STATED, 3))))
                .minutes(Durations.of(Map.of(Measure.MITIGATE, new Minutes(25, Basis.DERIVED, null, 25, 3))))
                .whys(List.of(
                        new Why("Why did checkout fail?", "The pool was used up.", false, 3),
                        new Why(null, "The template lacks connection scaling.", true, 4)))
                .compliance(new Compliance(true, null, null))
                .rootCause("The template lacks connection scaling.")
                .diagnostics(List.of(new Diagnostic(Diagnostic.Level.INFO, "no-severity", "No severity.", 1, 1)))
                .evidence(Map.of("rootCause", new Evidence(4, 4, "The template lacks", Basis.STATED)))
                .build();
    }
}
