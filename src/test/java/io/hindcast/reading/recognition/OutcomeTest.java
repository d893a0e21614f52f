package io.hindcast.reading.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.hindcast.reading.Corpora;
import io.hindcast.reading.Fixtures;
import io.hindcast.report.Outcome;
import io.hindcast.report.Report;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeTest {
    @Test
    void each_kind_of_file_that_is_no_report_is_rejected_with_its_own_code() {
        rejected("a.md", new byte[0], "file-empty");
        rejected("a.md", "  \n\n".getBytes(StandardCharsets.UTF_8), "file-empty");
        rejected("a.md", new byte[] {'a', 0, 'b'}, "file-binary");
        rejected("a.md", "Köln down".getBytes(StandardCharsets.ISO_8859_1), "file-not-utf8");
        rejected("a.md", "Outage".getBytes(StandardCharsets.UTF_16), "file-not-utf8");
        rejected("a.md", new byte[5 * 1024 * 1024 + 1], "file-too-large");
        rejected("a.png", new byte[] {1}, "file-type-unknown");
        rejected("services.yaml", "a: b".getBytes(StandardCharsets.UTF_8), "file-type-unknown");
        rejected("README.md", "# Post-mortems\n\nWe write one after each incident.\n", "readme");
        rejected("LICENSE", "MIT License\n\nCopyright (c) 2020\n", "readme");
        rejected("index.md", "# Incidents\n\n- [A](a.md)\n- [B](b.md)\n", "index-page");
        rejected("handbook.md", "# How we cook\n\nBoil water. Add salt.\n", "not-a-report");
        rejected("index.qmd", "---\ntitle: Incidents\nlisting: x\n---\n", "index-page");
        rejected("a.qmd", "---\ntitle: Incidents\nlisting: x\n---\n", "body-empty");
    }

    @Test
    void an_unfilled_template_is_rejected_with_one_remark_for_each_place() {
        Report report = Fixtures.read("x.md", """
                # Post-mortem: [Incident title]

                **Date:** [YYYY-MM-DD]

                **Severity:** (SEV-0 / SEV-1 / SEV-2)

                ## Impact

                * Users: (e.g., "5,000 users saw errors.")

                ## Timeline

                | Time (UTC) | Event |
                | --- | --- |
                | 14:00 | Deployment started. |
                """);
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(Fixtures.codes(report))
                .containsExactly(
                        "template-unfilled",
                        "template-placeholder",
                        "template-placeholder",
                        "template-placeholder",
                        "template-placeholder");
        assertThat(report.diagnostics().get(2).line()).isEqualTo(3);
        assertThat(report.diagnostics().get(2).column()).isEqualTo(11);
    }

    @Test
    void a_report_with_a_place_left_over_is_read_in_part() {
        Report report = Fixtures.read(Fixtures.example().replace("Ada Marsh", "[Name]"));
        assertThat(report.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(report.commander()).isNull();
        assertThat(Fixtures.codes(report)).contains("template-leftover");
    }

    @Test
    void a_story_without_headings_is_a_report() {
        Report report = Fixtures.read("2025-05-04-mail-outage.md", """
                On 4 May 2025 mail was down for two hours, and nobody could sign in to the shop that morning.

                **08:10 UTC** - First sign-ins fail with an error that nobody had seen before.

                **08:25 UTC** - Support reports it to the on-call engineer of the identity team.

                **10:10 UTC** - The certificate is renewed and sign-in works again for all users.
                """);
        assertThat(report.outcome()).isEqualTo(Outcome.READ);
        assertThat(report.title()).isEqualTo("Mail outage");
        assertThat(report.timeline()).hasSize(3);
        assertThat(report.minutes().restore()).isNotNull();
    }

    @Test
    void meeting_notes_and_manuals_are_no_reports() {
        rejected("2025-05-04-weekly.md", "# Weekly 2025-05-04\n\n## Action items\n\n- Order cake\n", "other-document");
        rejected(
                "severity.md",
                "# Severity\n\n## sev0\n\n- everything is down\n\n## sev1\n\n- much is down\n",
                "not-a-report");
    }

    @Test
    void the_organisations_template_has_twelve_places() throws Exception {
        Path template = Path.of("../shared/template/post-mortem-template.md");
        template = Files.exists(template) ? template : Path.of("../../shared/template/post-mortem-template.md");
        Assumptions.assumeTrue(Files.exists(template), "the template stands beside the project");
        Report report = Fixtures.read("template.md", Files.readAllBytes(template));
        assertThat(report.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(report.diagnostics()).hasSize(13);
    }

    @Test
    void a_file_without_a_day_that_heads_the_root_cause_of_one_failure_is_a_report() {
        String story = "# Postmortem\n\n## Summary\n\nOPENING\n\n## Root cause\n\nThe folder of plugins was missing on"
                + " two hosts.\n\n## Resolution\n\nThe next version copies it.\n";
        String one = story.replace("OPENING", "All of a sudden the queue halted.");
        assertThat(Fixtures.read("notes/queue.md", one).outcome()).isEqualTo(Outcome.PARTIAL);
        rejected("notes/queue.md", story.replace("OPENING", "How we write such reports of outages:"), "not-a-report");
        rejected("notes/queue.md", one.replace("was missing", "is what to name here"), "not-a-report");
    }

    @Test
    void of_the_public_archives_each_file_gets_its_outcome() {
        Assumptions.assumeTrue(Corpora.folder().isPresent(), "the public archives stand beside the project");
        Path folder = Corpora.folder().orElseThrow();
        List<String> rejected = Corpora.files(folder).stream()
                .filter(file -> file.toString().matches(".*\\.(?:md|qmd)|.*LICENSE"))
                .map(file -> Fixtures.read(folder.relativize(file).toString().replace('\\', '/'), Corpora.bytes(file)))
                .filter(report -> report.outcome() == Outcome.REJECTED)
                .map(report -> report.source().path())
                .filter(path -> path.contains("/"))
                .toList();
        assertThat(rejected)
                .containsExactlyInAnyOrder(
                        "datahub/index.qmd",
                        "hachyderm/_index.md",
                        "healtharchive/README.md",
                        "healtharchive/severity.md",
                        "k8s-test-infra/README.md",
                        "learningequality/LICENSE",
                        "learningequality/README.md",
                        "learningequality/TEMPLATE.md",
                        "mybinder/index.md",
                        "mybinder/template-incident-report.md",
                        "posthog/LICENSE",
                        "posthog/README.md",
                        "posthog/investigations/template.md",
                        "spirit/0000-00-00-template.md",
                        "spirit/README.md");
    }

    private static void rejected(String path, String text, String code) {
        rejected(path, text.getBytes(StandardCharsets.UTF_8), code);
    }

    private static void rejected(String path, byte[] bytes, String code) {
        Report report = Fixtures.read(path, bytes);
        assertThat(report.outcome()).as(path).isEqualTo(Outcome.REJECTED);
        assertThat(Fixtures.codes(report)).as(path).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a record of a decision; # Use a pooler|Date: 2025-01-20|## Context|Checkout was down because the pool ran out.|## Decision|We will use one.|## Consequences|One more part that may fail.",
                "a proposal; # RFC: retry budget|Created: 2025-02-01|## Motivation|Retries made the outage worse, and the root cause was hard to see.|## Impact|All clients change.",
                "a runbook; # Runbook: checkout is down|Date: 2025-01-30|## Impact|Nobody can pay.|## Diagnosis|Look at the pool.|## Mitigation|1. Fail over",
                "the notes of a meeting; # Incident review|Date: 2025-01-14|## Attendees|Ann, Ben|## Agenda|1. The outage of checkout|## Notes|- 10:00 Mira opens|- 10:05 Ann tells what failed",
                "a plan; # Planned maintenance on 1 March 2025|## Impact|Checkout will be down for 30 minutes.|## Timeline|- 02:00 UTC maintenance starts|- 02:30 UTC maintenance ends",
                "a plan; # Game day 20 February 2025|## Schedule|- 10:00 Briefing|- 10:15 Ann shuts down the primary, which must fail over|- 11:00 Debrief"
            })
    void what_lies_between_reports_and_only_speaks_of_incidents_is_told_by_its_name(String kind, String text) {
        Report report = Fixtures.read("2025-01-20-notes.md", text.replace("|", "\n\n"));
        assertThat(report.diagnostics()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("other-document");
            assertThat(reason.message()).contains(kind);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Planned upgrade of 3 March 2025|## Impact|Checkout was down for an hour.|## Root cause|The upgrade took a lock.",
                "# Wrong runbook|Date: 2025-03-03|## Impact|All mail was lost.|## Root cause|The runbook named the wrong host.",
                "# Checkout was down for 40 minutes|Date: 2025-03-03|## Attendees|Ann|## Discussion|We talked.|## Timeline|- 10:00 UTC errors|- 10:40 UTC all well|## Root cause|The pool."
            })
    void a_report_with_such_a_title_or_such_parts_is_a_report(String text) {
        assertThat(Fixtures.read("report.md", text.replace("|", "\n\n")).outcome())
                .isEqualTo(Outcome.READ);
    }

    @Test
    void a_template_whose_places_say_that_they_are_to_be_filled_in_is_one() {
        Report report = Fixtures.read(
                "new-incident.md",
                "# [INCIDENT TITLE]\n\n## Timeline\n\n- TBD\n\n## Why did it happen?\n\n1. Why?\n2. Why?\n");
        assertThat(Fixtures.codes(report)).containsExactly("template-unfilled", "template-placeholder");
    }
}
