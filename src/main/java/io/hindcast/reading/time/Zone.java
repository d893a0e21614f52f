package io.hindcast.reading.time;

import io.hindcast.reading.words.Cue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** A time zone as a report writes it, and the rules that stand behind it. */
public record Zone(ZoneId id, String written) {
    /** Coordinated universal time. */
    public static final Zone UTC = new Zone(ZoneOffset.UTC, "UTC");

    private static final Cue OFFSET =
            Cue.ofAnyCase("(?:\\b(?:UTC|GMT) ?)?([+\\-−–±])(\\d{1,2})(?::?([0-5]\\d))?(?!\\d|:\\d)");
    private static final Cue NAMED_OFFSET =
            Cue.of("\\b(?:UTC|GMT) ?([+\\-−–±]) ?(\\d{1,2})(?::?([0-5]\\d))?(?!\\d|:\\d)");
    private static final Cue NAME = Cue.of(
            "(?<![\\w/])([A-Z]{1,5}|[Uu][Tt][Cc]|[Gg][Mm][Tt]|Zulu)(?!\\w|\\.\\w|/(?![A-Z]{2,5}\\b))(?:/[A-Z]{1,4}T\\b)?");
    private static final Cue PLACE =
            Cue.of("\\b([A-Z][A-Za-z]+(?:[ _][A-Z][a-z]+)?)(?: (?:local|standard|daylight|summer))? [Tt]ime\\b");

    /** As people say it behind a time: "10:02 AM Eastern". */
    private static final Cue COAST = Cue.of("\\b(Eastern|Central|Mountain|Pacific)\\b");

    private static final Cue REGION = Cue.of("\\b((?:[A-Z][A-Za-z]+)/(?:[A-Z][A-Za-z_]+))");
    private static final Set<String> STANDARD =
            Set.of("PST", "MST", "CST", "EST", "AKST", "CET", "EET", "WET", "AEST", "ACST", "NZST");
    private static final Set<String> DAYLIGHT =
            Set.of("PDT", "MDT", "CDT", "EDT", "AKDT", "CEST", "EEST", "WEST", "BST", "AEDT", "ACDT", "NZDT");
    private static final Set<String> DAY_FIRST = Set.of(
            "Pacific/Auckland",
            "Asia/Kolkata",
            "Asia/Singapore",
            "Asia/Hong_Kong",
            "Asia/Dubai",
            "Asia/Karachi",
            "Asia/Bangkok",
            "Asia/Jakarta",
            "Asia/Kuala_Lumpur",
            "America/Sao_Paulo",
            "America/Argentina/Buenos_Aires",
            "America/Santiago",
            "America/Bogota",
            "America/Lima");
    private static final Map<String, ZoneId> NAMES = names();
    private static final Map<String, ZoneId> PLACES = places();

    /** The instant of this local time; DST names are resolved by its date. */
    public Instant at(LocalDateTime local) {
        return local.atZone(id).toInstant();
    }

    // "PST" in July means the local time of the Pacific coast, as people mean it, and is remarked.
    /** Whether a name of standard or daylight time fits this instant; true for names that say neither. */
    public boolean isInSeason(Instant instant) {
        String name = written.toUpperCase(Locale.ROOT);
        boolean standard = STANDARD.contains(name);
        boolean daylight = DAYLIGHT.contains(name);
        if (!standard && !daylight) {
            return true;
        }
        boolean inForce = id.getRules().isDaylightSavings(instant);
        return inForce ? daylight : standard;
    }

    /** Whether the people of this zone write the day before the month; not so for UTC, which is nobody's. */
    public boolean writesDayFirst() {
        String region = id.getId();
        return written.toUpperCase(Locale.ROOT).startsWith("GMT")
                || region.startsWith("Europe/")
                || region.startsWith("Africa/")
                || region.startsWith("Australia/")
                || DAY_FIRST.contains(region);
    }

    /** The zone written at this place in the text, or null; {@code end} of the result is where it stops. */
    public static @Nullable Found startingAt(String text, int start) {
        if (start >= text.length() || !mayStart(text.charAt(start))) {
            return null;
        }
        for (Cue cue : List.of(NAMED_OFFSET, OFFSET, NAME, PLACE, REGION, COAST)) {
            Matcher matcher = cue.pattern().matcher(text).region(start, Math.min(text.length(), start + 40));
            Zone zone = matcher.lookingAt() ? zone(cue, matcher) : null;
            if (zone != null) {
                return new Found(zone, matcher.end());
            }
        }
        return null;
    }

    private static boolean mayStart(char c) {
        return (c >= 'A' && c <= 'Z') || "ug+-−–±".indexOf(c) >= 0;
    }

    /** A zone and where it ends in its text. */
    public record Found(Zone zone, int end) {}

    // an offset from UTC beats a name; a name of daylight or standard time stands for its region, so that the
    // date decides.
    /** The zone that this short text names, or nothing. */
    public static Optional<Zone> in(String text) {
        String brief = text.length() > 400 ? text.substring(0, 400) : text;
        for (Cue cue : List.of(NAMED_OFFSET, NAME, REGION, PLACE)) {
            for (Matcher matcher = cue.first(brief); matcher != null; matcher = cue.next(matcher, brief)) {
                Zone zone = zone(cue, matcher);
                if (zone != null) {
                    return Optional.of(zone);
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable Zone zone(Cue pattern, Matcher matcher) {
        ZoneId id;
        if (pattern == OFFSET || pattern == NAMED_OFFSET) {
            id = offset(matcher.group(1), matcher.group(2), matcher.group(3));
        } else if (pattern == NAME) {
            id = NAMES.get(matcher.group(1).toUpperCase(Locale.ROOT));
        } else if (pattern == REGION) {
            id = region(matcher.group(1));
        } else {
            id = PLACES.get(matcher.group(1).toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        return id == null ? null : new Zone(id, matcher.group());
    }

    private static @Nullable ZoneId offset(String sign, String hours, @Nullable String minutes) {
        int h = Integer.parseInt(hours);
        int m = minutes == null ? 0 : Integer.parseInt(minutes);
        if (h > 14) {
            return null;
        }
        int seconds = (h * 60 + m) * 60;
        return ZoneOffset.ofTotalSeconds("+±".contains(sign) ? seconds : -seconds);
    }

    private static @Nullable ZoneId region(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Map<String, ZoneId> names() {
        Map<String, String> regions = new HashMap<>();
        String list =
                "UTC Z ZULU GMT=UTC WET WEST=Europe/Lisbon BST=Europe/London CET CEST MEZ MESZ=Europe/Berlin EET EEST=Europe/Athens "
                        + "MSK=Europe/Moscow TRT=Europe/Istanbul PT PST PDT=America/Los_Angeles MT MST MDT=America/Denver "
                        + "CT CST CDT=America/Chicago ET EST EDT=America/New_York AKST AKDT=America/Anchorage HST=Pacific/Honolulu "
                        + "BRT=America/Sao_Paulo ART=America/Argentina/Buenos_Aires IST=Asia/Kolkata SGT=Asia/Singapore HKT=Asia/Hong_Kong "
                        + "JST=Asia/Tokyo KST=Asia/Seoul AEST AEDT AET=Australia/Sydney ACST ACDT=Australia/Adelaide AWST=Australia/Perth "
                        + "NZST NZDT NZT=Pacific/Auckland SAST=Africa/Johannesburg EAT=Africa/Nairobi CAT=Africa/Maputo WAT=Africa/Lagos GST=Asia/Dubai "
                        + "PKT=Asia/Karachi ICT=Asia/Bangkok WIB=Asia/Jakarta MYT=Asia/Kuala_Lumpur PHT=Asia/Manila CLT=America/Santiago COT=America/Bogota PET=America/Lima";
        String names = "";
        for (String word : list.split(" ", -1)) {
            int equals = word.indexOf('=');
            names += (names.isEmpty() ? "" : " ") + (equals < 0 ? word : word.substring(0, equals));
            if (equals >= 0) {
                for (String name : names.split(" ", -1)) {
                    regions.put(name, word.substring(equals + 1));
                }
                names = "";
            }
        }
        Map<String, ZoneId> ids = new HashMap<>();
        regions.forEach((name, region) -> ids.put(name, region.equals("UTC") ? ZoneOffset.UTC : ZoneId.of(region)));
        return Map.copyOf(ids);
    }

    private static Map<String, ZoneId> places() {
        Map<String, ZoneId> ids = new HashMap<>();
        for (String name : ZoneId.getAvailableZoneIds()) {
            int slash = name.lastIndexOf('/');
            if (slash > 0 && !name.startsWith("Etc/") && !name.startsWith("SystemV/")) {
                ids.put(name.substring(slash + 1).replace('_', ' ').toLowerCase(Locale.ROOT), ZoneId.of(name));
            }
        }
        ids.put("eastern", ZoneId.of("America/New_York"));
        ids.put("central", ZoneId.of("America/Chicago"));
        ids.put("mountain", ZoneId.of("America/Denver"));
        ids.put("pacific", ZoneId.of("America/Los_Angeles"));
        ids.put("central european", ZoneId.of("Europe/Berlin"));
        ids.put("british", ZoneId.of("Europe/London"));
        ids.put("universal", ZoneOffset.UTC);
        ids.put("greenwich", ZoneId.of("Europe/London"));
        ids.put("greenwich mean", ZoneOffset.UTC);
        ids.put("india", ZoneId.of("Asia/Kolkata"));
        ids.put("east africa", ZoneId.of("Africa/Nairobi"));
        return Map.copyOf(ids);
    }
}
