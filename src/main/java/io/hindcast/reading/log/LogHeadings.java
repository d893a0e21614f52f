package io.hindcast.reading.log;

import io.hindcast.reading.document.Block.Heading;
import io.hindcast.reading.document.Block.Paragraph;
import io.hindcast.reading.document.Document;
import io.hindcast.reading.document.Section;
import io.hindcast.reading.labels.HeadingWords;
import io.hindcast.reading.labels.Role;
import io.hindcast.reading.time.DateText;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.IncidentWords;
import io.hindcast.reading.words.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The headings of a file that may hold several incidents. */
final class LogHeadings {
    private static final int MOST = 500;
    private static final int HEAD_LINES = 12;
    private static final int MOST_TITLE = 8;
    private static final String PERIOD =
            "(?:weekly|fortnightly|monthly|quarterly|yearly|annual|bi-?weekly|week \\d{1,2}\\b|q[1-4]\\b)";
    private static final String TALK = "(?:reviews?|reports?|summary|digest|overview|recap|roundup)\\b";
    private static final Cue REVIEW =
            Cue.ofAnyCase("\\b" + PERIOD + ".{0,40}\\b" + TALK + "|\\b" + TALK + ".{0,30}\\b" + PERIOD);
    private static final Cue TEMPLATE = Cue.ofAnyCase("\\btemplates?\\b|\\b(?:vorlage|plantilla|modelo|modèle)\\b");

    private final Document document;
    private final List<Section> sections;
    private final boolean loose;
    private final BitSet years = new BitSet();

    /** The headings of this file; {@code loose}: they stand in for the first words of entries without headings. */
    LogHeadings(Document document, boolean loose) {
        this.loose = loose;
        this.document = document;
        this.sections = document.sections();
        for (int i = 0; i < document.lines().size(); i++) {
            years.set(i, hasYear(document.lines().get(i)));
        }
    }

    /** The headings of this level that may start an incident: no name of a part, none above, and a year close below. */
    List<Integer> places(int level) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < sections.size() && places.size() < MOST; i++) {
            if (mayStart(sections.get(i), level)) {
                places.add(i);
            }
        }
        return places;
    }

    private boolean mayStart(Section section, int level) {
        Heading heading = section.heading();
        if (heading == null
                || heading.level() != level
                || !(yearNear(heading.line()) || tellsAtOnce(section, heading))) {
            return false;
        }
        return !namesPart(heading)
                && !Above.isPeriod(heading)
                && section.path().stream().noneMatch(each -> namesPart(each) && !(loose && isCollection(each)));
    }

    // "## Incident history" above a table is the name of a timeline elsewhere
    /** Whether entries without headings may stand in this section; {@code rows}: they are the rows of a table. */
    static boolean mayHoldEntries(Section section, boolean rows) {
        Heading heading = section.heading();
        return (heading == null || !namesPart(heading) || (rows && isCollection(heading)))
                && section.path().stream().noneMatch(LogHeadings::namesPart);
    }

    /** Whether these words are the title of a review of a week, a month, a quarter or a year. */
    static boolean isReview(String words) {
        return REVIEW.in(words);
    }

    // a review of a week, a month, a quarter or a year is a log where it has a table of incidents, whatever day
    // its head tells; each row with a day and words is a report.
    /** Whether the file is titled as such a review. */
    boolean nameReview() {
        return all().findFirst()
                .filter(heading ->
                        heading.level() == 1 && isReview(heading.content().oneLine()))
                .isPresent();
    }

    private static boolean isCollection(Heading heading) {
        return LogEntry.isCollection(heading.content().oneLine());
    }

    // a day that stands in its own line as a fact was told by the headings above
    private static boolean tellsAtOnce(Section section, Heading heading) {
        return !section.blocks().isEmpty() && section.blocks().getFirst().line() == heading.line();
    }

    private boolean yearNear(int line) {
        int year = years.nextSetBit(Math.max(0, line - document.firstLine()));
        return year >= 0 && year < line - document.firstLine() + HEAD_LINES;
    }

    private static boolean hasYear(String line) {
        for (int i = 0; i + 3 < line.length(); i++) {
            char c = line.charAt(i);
            boolean century = (c == '2' && line.charAt(i + 1) == '0') || (c == '1' && line.charAt(i + 1) == '9');
            if (century && Character.isDigit(line.charAt(i + 2)) && Character.isDigit(line.charAt(i + 3))) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesPart(Heading heading) {
        String text = heading.content().oneLine();
        return !isTitle(heading) && (HeadingWords.exact(text) != null || HeadingWords.inside(text) == Role.TIMELINE);
    }

    // "Incident log" is the part of a report by its words, and the title of a file
    /** Whether this heading is the title of its file and names many incidents. */
    static boolean isTitle(Heading heading) {
        return heading.level() == 1 && isCollection(heading);
    }

    /** Whether a heading above this section, or its own, names a template to write others by. */
    static boolean isTemplate(Section section) {
        return Stream.concat(section.path().stream(), Stream.ofNullable(section.heading()))
                .anyMatch(heading -> TEMPLATE.in(heading.content().oneLine()));
    }

    // a file titled as a collection, "Incidents" or "Outage log", is a log with its first entry already.
    /** Whether the file is titled so, and by no day. */
    boolean isCollection() {
        return all().findFirst()
                .filter(heading -> isTitle(heading) && !isDated(heading))
                .isPresent();
    }

    /** Whether one of them names many incidents, or the line of a plain text that stands first. */
    boolean nameCollection() {
        return all().anyMatch(LogHeadings::isCollection) || opensAsCollection();
    }

    private boolean opensAsCollection() {
        return !sections.isEmpty()
                && sections.getFirst().heading() == null
                && !sections.getFirst().blocks().isEmpty()
                && sections.getFirst().blocks().getFirst() instanceof Paragraph paragraph
                && Words.count(paragraph.content().text()) <= MOST_TITLE
                && LogEntry.isCollection(paragraph.content().oneLine());
    }

    // "Checkout outage" tells of one incident, whatever days its text tells
    /** Whether the first one names a failure and no collection. */
    boolean nameOneIncident() {
        return all().findFirst()
                .filter(heading -> heading.level() == 1
                        && !isCollection(heading)
                        && !isReview(heading.content().oneLine()))
                .filter(heading -> IncidentWords.INCIDENT.in(heading.content().oneLine()))
                .isPresent();
    }

    /** Whether one above this line of the file has a day. */
    boolean areDatedAbove(int line) {
        return all().anyMatch(heading -> heading.line() < line && isDated(heading));
    }

    private Stream<Heading> all() {
        return sections.stream().map(Section::heading).filter(Objects::nonNull);
    }

    private static boolean isDated(Heading heading) {
        return DateText.first(heading.content().oneLine(), null).isPresent();
    }
}
