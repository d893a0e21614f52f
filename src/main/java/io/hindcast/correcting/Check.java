package io.hindcast.correcting;

import io.hindcast.archive.FactName;
import io.hindcast.archive.NewValue;
import io.hindcast.archive.StoredReport;
import io.hindcast.classifying.Catalogue;
import io.hindcast.report.Axis;
import io.hindcast.report.Milestone;
import io.hindcast.report.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what cannot be in corrections of one report, each fault in one sentence. */
final class Check {
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH);
    private static final LocalDate EARLIEST = LocalDate.of(1960, 1, 1);
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_LINE = 200;
    private static final int MOST_LINES = 100;
    private static final int MOST_MINUTES = 5_256_000;

    private final StoredReport seen;
    private final Catalogue catalogue;
    private final LocalDate today;

    Check(StoredReport seen, Catalogue catalogue, LocalDate today) {
        this.seen = seen;
        this.catalogue = catalogue;
        this.today = today;
    }

    /** What is wrong, by fact; empty where nothing is. */
    Map<FactName, String> problems(List<NewValue> values) {
        Map<FactName, String> problems = new LinkedHashMap<>();
        for (NewValue value : values) {
            problem(value.fact(), value.value()).ifPresent(sentence -> problems.put(value.fact(), sentence));
        }
        if (problems.isEmpty()) {
            order(seen.with(values), values, problems);
        }
        return problems;
    }

    private Optional<String> problem(FactName fact, @Nullable String value) {
        if (value == null) {
            return fact.equals(FactName.TITLE) || fact.value().endsWith(".task")
                    ? Optional.of("Words are needed here.")
                    : Optional.empty();
        }
        return switch (fact.value().replaceFirst("\\..*", "")) {
            case "date" -> date(value);
            case "severity" -> unless(isSeverity(value), "“%s” is no severity; SEV-0 to SEV-4 are.", value);
            case "milestones" -> instant(value);
            case "minutes" -> number(value, MOST_MINUTES, "whole minutes");
            case "categories" -> categories(fact.equals(FactName.of(Axis.TRIGGER)) ? Axis.TRIGGER : Axis.FACTOR, value);
            case "impact" -> impact(fact, value);
            case "services", "gaps" -> names(value, fact.equals(FactName.GAPS));
            case "title" -> text(value, LONGEST_TITLE);
            default -> text(value, LONGEST_TEXT);
        };
    }

    private static Optional<String> text(String value, int longest) {
        return unless(value.length() <= longest, "These are %,d characters; %,d can be kept.", value.length(), longest);
    }

    private Optional<String> date(String value) {
        try {
            LocalDate date = LocalDate.parse(value);
            return date.isAfter(today)
                    ? Optional.of("%s lies in the future; today is %s.".formatted(date, today))
                    : unless(!date.isBefore(EARLIEST), "%s is too long ago for an incident.", date);
        } catch (DateTimeParseException unreadable) {
            return Optional.of("“%s” is no date; write it as 2025-03-14.".formatted(value));
        }
    }

    private Optional<String> instant(String value) {
        try {
            Instant instant = Instant.parse(value);
            Instant end = today.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            return instant.isAfter(end)
                    ? Optional.of("%s lies in the future.".formatted(written(instant)))
                    : unless(
                            !instant.atOffset(ZoneOffset.UTC).toLocalDate().isBefore(EARLIEST),
                            "%s is too long ago for an incident.",
                            written(instant));
        } catch (DateTimeParseException unreadable) {
            return Optional.of("“%s” is no date with a time; write it as 2025-03-14T14:05:00Z.".formatted(value));
        }
    }

    private Optional<String> categories(Axis axis, String value) {
        return value.lines()
                .filter(id -> catalogue.category(axis, id).isEmpty())
                .findFirst()
                .map(id -> "The catalogue has no %s “%s”.".formatted(axis.id(), id));
    }

    private static Optional<String> impact(FactName fact, String value) {
        if (fact.equals(FactName.USERS_AFFECTED)) {
            return number(value, Long.MAX_VALUE, "users");
        }
        return fact.equals(FactName.REVENUE_LOST)
                ? unless(
                        value.matches("[A-Z]{3} \\d{1,15}(\\.\\d{1,4})?"),
                        "“%s” is no amount; write the currency and the figure, such as USD 50000.",
                        value)
                : unless(value.matches("\\d{1,9}(\\.\\d{1,3})?"), "“%s” is no number of hours, such as 4.5.", value);
    }

    private static Optional<String> names(String value, boolean gaps) {
        List<String> lines = value.lines().toList();
        for (String line : lines) {
            if (line.length() > LONGEST_LINE * (gaps ? 2 : 1)) {
                return Optional.of("“%s …” is too long for a name.".formatted(line.substring(0, 60)));
            }
            if (gaps && !isGap(line)) {
                return Optional.of("A gap is a component and what it lacks; “%s” is not.".formatted(line));
            }
        }
        return unless(lines.size() <= MOST_LINES, "These are too many; %s can be kept.", MOST_LINES);
    }

    private static boolean isGap(String line) {
        List<String> parts = List.of(line.split("\\|", -1));
        return !parts.getFirst().isBlank()
                && (parts.size() < 3
                        || (parts.size() == 3 && parts.get(2).strip().equals(Tidy.CANDIDATE)));
    }

    private static Optional<String> number(String value, long most, String what) {
        boolean fits = value.matches("\\d{1,18}") && Long.parseLong(value) <= most;
        return unless(fits, "“%s” is no number of %s.", value, what);
    }

    private static boolean isSeverity(String value) {
        try {
            return Severity.of(value).level() >= 0;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    /** What ends cannot end before it began; a detection before the impact is possible, and is left alone. */
    private static void order(StoredReport after, List<NewValue> values, Map<FactName, String> problems) {
        List<Pair> pairs = new ArrayList<>(List.of(
                new Pair(Milestone.BEGAN, Milestone.MITIGATED),
                new Pair(Milestone.BEGAN, Milestone.RESOLVED),
                new Pair(Milestone.DETECTED, Milestone.ACKNOWLEDGED),
                new Pair(Milestone.DETECTED, Milestone.RESOLVED),
                new Pair(Milestone.MITIGATED, Milestone.RESOLVED)));
        for (Pair pair : pairs) {
            Instant first = at(after, pair.first);
            Instant second = at(after, pair.second);
            if (first == null || second == null || !second.isBefore(first)) {
                continue;
            }
            values.stream()
                    .map(NewValue::fact)
                    .filter(fact -> fact.equals(FactName.of(pair.first)) || fact.equals(FactName.of(pair.second)))
                    .findFirst()
                    .ifPresent(fact -> problems.putIfAbsent(
                            fact,
                            "%s (%s) would lie before %s (%s)."
                                    .formatted(
                                            capital(pair.second.id()),
                                            written(second),
                                            pair.first.id(),
                                            written(first))));
        }
    }

    private record Pair(Milestone first, Milestone second) {}

    private static @Nullable Instant at(StoredReport report, Milestone milestone) {
        return Optional.ofNullable(report.report().milestones().get(milestone))
                .map(moment -> moment.at())
                .orElse(null);
    }

    private static String written(Instant instant) {
        return INSTANT.format(instant.atOffset(ZoneOffset.UTC));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static Optional<String> unless(boolean fits, String sentence, Object... parts) {
        return fits
                ? Optional.empty()
                : Optional.of(Objects.requireNonNull(sentence).formatted(parts));
    }
}
