package io.hindcast.reading.recognition;

import io.hindcast.reading.draft.ReportDraft;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.IncidentWords;
import io.hindcast.reading.words.Words;
import java.util.Set;

/** What a file calls itself: a post-mortem of something, or a template or guide for post-mortems. */
final class OwnWords {
    private static final Cue ITSELF =
            Cue.ofAnyCase("\\b(?:post-?\\s?mortem|incident (?:report|review)|outage report|after[- ]action report)\\b");
    private static final Cue ANALYSIS = Cue.ofAnyCase("^(?:rca|root[- ]cause analysis(?: \\(rca\\))?)\\s*[:–—-]\\s");
    private static final Set<String> ALONE =
            Set.of("postmortem", "post mortem", "incident report", "incident review", "outage report");
    private static final Set<String> TAGS = Set.of("tags", "tag", "categories", "category", "type", "kind", "labels");
    private static final Cue FAILED = Cue.ofAnyCase("\\bfail(?:s|ed|ing)?\\b|\\bbroke\\b|\\bwrong\\b");
    private static final Cue TEMPLATE = Cue.ofAnyCase("\\btemplate\\b");
    private static final Cue GUIDE = Cue.ofAnyCase(
            "\\b(?:how to|guide(?:lines?)?|playbook|handbook|best practices|templates?|post-?\\s?mortems|incidents|checklist)\\b"
                    + "|\\b(?:post-?\\s?mortem|incident|review) (?:process|policy|procedure|culture)\\b");
    private static final int LEAST_TITLE = 3;

    private OwnWords() {}

    // what calls itself a post-mortem of something, in its title, in a heading of its own or by a tag of its
    // front matter, and tells of a failure in the past tense, is a report; one that speaks of many or of none is not.
    /** Whether this is such a report; {@code full} tells that it has a day or a long story, {@code start} is how it begins. */
    static boolean nameReport(ReportDraft draft, boolean dated, boolean full, String start) {
        String title = draft.title();
        boolean titled = full && ITSELF.in(title) && Words.bare(title).split(" ", -1).length >= LEAST_TITLE;
        boolean headed = dated && draft.parts().stream().anyMatch(part -> ALONE.contains(Words.bare(part.titleText())));
        return (titled || headed || isTagged(draft))
                && IncidentWords.PAST.in(start)
                && (IncidentWords.INCIDENT.in(start) || FAILED.in(start))
                && !IncidentWords.MANY.in(title + " " + Words.brief(start, 200));
    }

    // what is titled as the analysis of one root cause, heads the cause and another part of an incident and
    // opens with a failure is a report, in whatever tense it tells the cause.
    /** Whether this is the title of such a report. */
    static boolean isAnalysis(String title) {
        return ANALYSIS.in(title) && Words.bare(title).split(" ", -1).length > LEAST_TITLE;
    }

    private static boolean isTagged(ReportDraft draft) {
        return draft.document().frontMatter().entrySet().stream()
                .filter(each -> TAGS.contains(Words.bare(each.getKey())))
                .flatMap(each -> each.getValue().values().stream())
                .anyMatch(value -> ALONE.contains(Words.bare(value)));
    }

    // what is titled as a template, or as a guide or a process for post-mortems, and has neither a day nor
    // times, is no report, whatever parts it names.
    /** Whether this is one; {@code placed} tells that it has a day or times. */
    static boolean nameGuide(ReportDraft draft, String fileName, boolean placed) {
        boolean template = fileName.contains("template") && TEMPLATE.in(draft.title());
        return template || (!placed && GUIDE.in(draft.title()));
    }
}
