package io.hindcast.classifying;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
    /** What joins the parts of a name or an address, the rarest first. */
    private static final String RARE = "/_-.";

    private final Pattern names;
    /** A text without any of these, in small letters, holds no name. */
    private final List<String> hints;
    /** One of them holds one of these, whatever its letters are; nothing where that cannot be told. */
    private final String joints;

    private ProperNames(Pattern names, List<String> hints) {
        this.names = names;
        this.hints = hints;
        this.joints = joints(hints);
    }

    /** The code names among these services, but for those that mean something else too, such as a component of the Golden Path. */
    static ProperNames among(List<String> services, Predicate<String> meansMore) {
        List<String> names = services.stream()
                .map(String::strip)
                .filter(name -> CODE_NAME.matcher(name).matches() && !meansMore.test(name))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        Stream<String> patterns =
                names.stream().map(name -> "(?<![\\p{L}\\p{N}-])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}-])");
        return new ProperNames(
                Pattern.compile(
                        Stream.concat(Stream.of(ADDRESS), patterns).collect(Collectors.joining("|")),
                        Pattern.CASE_INSENSITIVE),
                Stream.concat(Stream.of("://"), names.stream().map(ProperNames::hint))
                        .distinct()
                        .toList());
    }

    /** What the small letters of a text must hold for this name to stand in it; nothing where letters are not plain. */
    private static String hint(String name) {
        return name.chars().allMatch(letter -> letter < 128) ? name.toLowerCase(Locale.ROOT) : "";
    }

    /** The rarest character of each hint that is neither letter nor digit. */
    private static String joints(List<String> hints) {
        StringBuilder joints = new StringBuilder();
        for (String hint : hints) {
            int joint = RARE.chars()
                    .filter(rare -> hint.indexOf(rare) >= 0)
                    .findFirst()
                    .orElse(-1);
            if (joint < 0) {
                return "";
            }
            joints.append((char) joint);
        }
        return joints.toString();
    }

    private boolean mayStandIn(String text) {
        return joints.isEmpty() || joints.chars().anyMatch(joint -> text.indexOf(joint) >= 0);
    }

    /** The text, as long as before, with blanks for the names. */
    String without(String text) {
        if (!mayStandIn(text)) {
            return text;
        }
        String small = text.toLowerCase(Locale.ROOT);
        if (hints.stream().noneMatch(small::contains)) {
            return text;
        }
        Matcher found = names.matcher(text);
        return found.find() ? found.replaceAll(name -> " ".repeat(name.group().length())) : text;
    }
}
