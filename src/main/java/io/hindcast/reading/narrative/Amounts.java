package io.hindcast.reading.narrative;

import io.hindcast.reading.words.Cue;
import io.hindcast.report.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Finds how many users, how much money and how many engineer hours a sentence tells of. */
final class Amounts {
    private static final String NUMBER = "(" + Numerals.DIGITS + ") ?(" + Numerals.SCALE + ")?";
    private static final String PEOPLE =
            "(?:end[ -])?(?:users?|customers?|people|persons|accounts?|subscribers?|clients?|visitors?|shoppers?"
                    + "|players?|students?|merchants?|tenants?|patients?|guests?|buyers?|sellers?|drivers?|riders?|travell?ers|passengers?|readers?|viewers?|listeners?"
                    + "|editors?|analysts?|learners?|researchers?|teachers?|members|recipients?|citizens|residents|households)";
    private static final String BETWEEN =
            "(?:of (?:our |the )?)?(?:(?!(?:errors?|responses?|requests?|status|for|to|by|in|on|at|from|and|or|failed|minutes?|hours?|seconds?"
                    + "|days?|percent|team|support|orders?|timeouts?)\\b)[\\p{L}-]{2,20} ){0,3}?";
    private static final Cue USERS = Cue.ofAnyCase("(?<![\\d.,:$€£¥#v/])(?<![A-Za-z\\d]-)" + NUMBER + "\\+? " + BETWEEN
            + PEOPLE + "\\b(?! ?(?:minutes|hours|sessions))");
    private static final Cue USERS_LABEL = Cue.ofAnyCase(
            "\\b(?:users?|customers?|accounts?|clients?)(?: who were)?(?: (?:affected|impacted|hit))? ?(?:[:=]|\\bis\\b|\\bwas\\b) ?(?:~|about |approx\\.? |around |over )?"
                    + NUMBER + "(?! ?%)");
    private static final Cue AFFECTED_LABEL = Cue.ofAnyCase(
            "\\b(?:affected|impacted) (?:users?|customers?|accounts?|clients?) ?[:=] ?(?:~|about |approx\\.? |around |over )?"
                    + NUMBER + "(?! ?%)");
    private static final Cue HOW_MANY = Cue.ofAnyCase(
            "\\bhow many (?:\\w+ )?(?:users?|customers?|accounts?|clients?)\\b[^?]{0,40}\\? {1,3}(?:~|about |around )?"
                    + NUMBER + "(?! ?%)");
    private static final Cue NO_USERS =
            Cue.ofAnyCase("\\bno (?:users?|customers?)(?: (?:was|were|are))? (?:affected|impacted)\\b");
    private static final List<Cue> COUNTED = List.of(AFFECTED_LABEL, USERS_LABEL, HOW_MANY, USERS);
    private static final Map<String, String> SIGNS =
            Map.of("$", "USD", "US$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₹", "INR", "A$", "AUD", "C$", "CAD");
    private static final String CODE =
            "(USD|EUR|GBP|CHF|JPY|CNY|INR|AUD|CAD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|BRL|MXN|SGD|HKD|ZAR|KRW)";
    private static final String CURRENCY_SIGNS = "$€£¥₹";
    private static final Cue CURRENCY = Cue.of(CODE + "|dollars|euro|pounds");
    private static final Cue SIGN_FIRST = Cue.ofAnyCase("((?:US|A|C)?\\$|[€£¥₹]) ?" + NUMBER);
    private static final Cue CODE_FIRST = Cue.of("\\b" + CODE + " ?" + NUMBER);
    private static final Cue CODE_LAST =
            Cue.of("(?<![\\d.,])" + NUMBER + " ?(?:" + CODE + "\\b|([€£])|(dollars|euros?|pounds)\\b)");
    private static final Cue HOURS = Cue.ofAnyCase(
            "(?:(?<![\\d.,])(\\d{1,5}(?:[.,]\\d{1,2})?)|\\b(one|two|three|four|five|six|seven|eight|nine|ten|twelve))[ -]?"
                    + "(?:(?:(?:person|engineer(?:ing)?|man|staff|work(?:ing)?|team|developer)[- ])?(hours?|hrs?|h|minutes|mins?)|(?:person|engineer|man)[- ](days?))\\b");
    private static final Cue CREW = Cue.ofAnyCase(
            "\\b(\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:[\\p{L}-]{2,16} ){0,2}?(?:engineers?|people|developers?|persons|responders?|SREs?|staff)\\b"
                    + "[^.;]{0,40}?(?:\\beach\\b|\\bfor\\b|×|\\bx\\b|@)");

    private Amounts() {}

    // users are a number before a word for people, at most three words between; a share such as 78% is no number
    // of users.
    static @Nullable Long users(String text) {
        if (NO_USERS.in(text)) {
            return 0L;
        }
        for (Cue pattern : COUNTED) {
            for (Matcher found = pattern.first(text); found != null; found = pattern.next(found, text)) {
                BigDecimal number = Numerals.number(found.group(1), found.group(2));
                if (number.signum() > 0
                        && number.compareTo(BigDecimal.valueOf(20_000_000_000L)) < 0
                        && isWhole(number)) {
                    return number.longValue();
                }
            }
        }
        return null;
    }

    // money is a number beside a sign or a code of a currency; the first one counts.
    static @Nullable Money money(String text) {
        boolean signed = holdsAny(text, CURRENCY_SIGNS);
        if (!signed && !CURRENCY.in(text)) {
            return null;
        }
        Matcher sign = !signed ? null : SIGN_FIRST.first(text);
        if (sign != null) {
            String mark = sign.group(1).toUpperCase(java.util.Locale.ROOT);
            return new Money(plain(Numerals.number(sign.group(2), sign.group(3))), SIGNS.getOrDefault(mark, "USD"));
        }
        Matcher first = CODE_FIRST.first(text);
        if (first != null) {
            return new Money(plain(Numerals.number(first.group(2), first.group(3))), first.group(1));
        }
        Matcher last = CODE_LAST.first(text);
        return last != null ? new Money(plain(Numerals.number(last.group(1), last.group(2))), currency(last)) : null;
    }

    private static boolean holdsAny(String text, String signs) {
        for (int i = 0; i < signs.length(); i++) {
            if (text.indexOf(signs.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String currency(Matcher last) {
        if (last.group(3) != null) {
            return last.group(3);
        }
        String word = last.group(4) != null ? last.group(4) : last.group(5);
        return word.startsWith("€") || word.startsWith("e") ? "EUR" : word.startsWith("d") ? "USD" : "GBP";
    }

    // engineer hours are the hours of the sentence on internal impact; "3 engineers for 2 hours" multiplies, a
    // person-day has 8.
    static @Nullable Double hours(String text) {
        Matcher found = HOURS.first(text);
        if (found == null) {
            return null;
        }
        BigDecimal number = Numerals.small(found.group(1) != null ? found.group(1) : found.group(2));
        if (number == null) {
            return null;
        }
        boolean minutes =
                found.group(3) != null && Character.toLowerCase(found.group(3).charAt(0)) == 'm';
        double hours = number.doubleValue() * (found.group(4) != null ? 8 : minutes ? 1 / 60.0 : 1);
        Matcher crew = CREW.first(text);
        BigDecimal heads = crew != null ? Numerals.small(crew.group(1)) : null;
        double total = heads == null ? hours : hours * heads.doubleValue();
        return Math.round(total * 100) / 100.0;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
