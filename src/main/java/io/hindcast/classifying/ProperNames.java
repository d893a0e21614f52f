package io.hindcast.classifying;

import io.hindcast.report.Report;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Blanks out addresses and the code names of a report's services ("config-service", "billing_v2"): the words that such a name
 * is made of tell nothing about a cause.
 */
final class ProperNames {
    private static final String ADDRESS = "https?://\\S+";
    private static final Pattern CODE_NAME = Pattern.compile("[\\p{L}\\p{N}]+(?:[-_.][\\p{L}\\p{N}]+)+");
    private final Pattern names;

    private ProperNames(Pattern names) {
        this.names = names;
    }

    /** The names in this report, but for those that mean something else too, such as a component of the Golden Path. */
    static ProperNames in(Report report, Predicate<String> meansMore) {
        Stream<String> services = report.services().stream()
                .map(String::strip)
                .filter(name -> CODE_NAME.matcher(name).matches() && !meansMore.test(name))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(name -> "(?<![\\p{L}\\p{N}-])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}-])");
        return new ProperNames(Pattern.compile(
                Stream.concat(Stream.of(ADDRESS), services).collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE));
    }

    /** The text, as long as before, with blanks for the names. */
    String without(String text) {
        Matcher found = names.matcher(text);
        return found.find() ? found.replaceAll(name -> " ".repeat(name.group().length())) : text;
    }
}
