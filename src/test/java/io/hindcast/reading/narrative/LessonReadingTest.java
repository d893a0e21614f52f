package io.hindcast.reading.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Told;
import io.hindcast.report.Compliance;
import io.hindcast.report.Lessons;
import org.junit.jupiter.api.Test;

class LessonReadingTest {

    @Test
    void headings_bullets_and_bold_leads_name_the_lessons() {
        Lessons lessons = Told.by("""
                ## Lessons learned

                ### What went well

                Name what helped. For instance,

                1. The rollback was fast.

                ### What could have gone better?

                We had no runbook.

                ## Where we got lucky

                - It was night.
                - Nothing else broke while alerting was down.
                """).lessons();
        assertThat(lessons)
                .isEqualTo(new Lessons(
                        java.util.List.of("The rollback was fast."),
                        java.util.List.of("It was night.", "Nothing else broke while alerting was down."),
                        java.util.List.of("We had no runbook.")));
    }

    @Test
    void the_templates_questions_are_answered_on_their_lines() {
        Lessons lessons = Told.by("""
                ## 6. Lessons Learned

                * **What went well?** Automated rollback was fast.
                * **Where did we get lucky?** Incident happened at night.
                * **What needs improvement?** The runbook.
                """).lessons();
        assertThat(lessons.wentWell()).containsExactly("Automated rollback was fast.");
        assertThat(lessons.lucky()).containsExactly("Incident happened at night.");
        assertThat(lessons.improve()).containsExactly("The runbook.");
    }

    @Test
    void saying_that_there_was_none_is_no_lesson() {
        assertThat(Told.by("""
                ## Where we got lucky

                - We did not.
                - We didn't, really.
                - Nothing to note.
                - None
                - N/A
                - No luck this time.
                """).lessons().lucky()).isEmpty();
    }

    @Test
    void an_example_of_the_template_is_no_answer() {
        String report = """
                ## Lessons Learned

                * **What went well?** (e.g., "Automated rollback was fast and successful.")
                * **Where did we get lucky?** It was night.
                """;
        assertThat(Told.by(report).lessons().wentWell()).isEmpty();
        assertThat(Told.by(report).lessons().lucky()).containsExactly("It was night.");
    }

    @Test
    void compliance_boxes_are_known_by_their_words() {
        assertThat(Told.by("""
                ## 7. Compliance & Archival

                * [x] Has this report been shared with the **Architecture Review Board (ARB)**?
                * [ ] Have the "Corrective Actions" been turned into Jira tickets?
                """).compliance()).isEqualTo(new Compliance(true, false, null));
        assertThat(Told.by("## Summary\n\nNo boxes here.\n").compliance()).isEqualTo(Compliance.NONE);
    }
}
