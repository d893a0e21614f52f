package io.hindcast.reading.actions;

import io.hindcast.reading.document.Inline;
import io.hindcast.reading.document.Inline.Mark;
import io.hindcast.reading.document.Inline.Span;
import io.hindcast.reading.words.Cue;
import io.hindcast.reading.words.Words;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the ticket that tracks an action: a key such as {@code PAY-12}, a link to an issue, {@code #12} or {@code T32799}. */
final class Tickets {
    private static final Cue KEY = Cue.of("\\b([A-Z][A-Z0-9]{1,9})-(\\d{1,6})\\b");
    private static final Pattern BARE_NUMBER = Pattern.compile("#\\d{1,7}");
    private static final Pattern BARE_TICKET = Pattern.compile("#\\d{1,7}|T\\d{4,7}");
    private static final Set<String> NO_PROJECT = Set.of(
            "UTF", "SHA", "ISO", "HTTP", "TLS", "SSL", "SEV", "CVE", "RFC", "COVID", "AES", "RSA", "MD", "IPV", "GPT",
            "EC", "UTC", "GMT", "P", "Q", "ERR", "USB", "PEP", "KEP", "RHEL");
    private static final Cue NUMBER = Cue.of("(?<![\\w/&])(?:#\\d{1,7}|T\\d{4,7})\\b");
    private static final Cue ADDRESS = Cue.of("https?://[^\\s<>()\\[\\]\"]{4,400}");
    private static final Cue TRACKER = Cue.of(
            "/(issues?|pull|pulls|merge_requests|browse|tickets?|projects|work_items|t|story|task|cards?|c)/[\\w#-]+|[?&](id|issue)=");
    private static final Set<String> GENERIC = Set.of(
            "issue",
            "issues",
            "pr",
            "prs",
            "pull request",
            "pull requests",
            "link",
            "link to issue",
            "link to github issue",
            "ticket",
            "jira",
            "here",
            "bug",
            "github issue",
            "see issue here",
            "issue here",
            "see here",
            "this issue",
            "tracking issue",
            "tracked here",
            "mr",
            "merge request");

    private Tickets() {}

    /** The ticket that this text names: a tracker's key before a link, a link before a bare number; null where none is. */
    static @Nullable String in(Inline content) {
        String key = key(content.text());
        if (key != null) {
            return key;
        }
        String link = link(content);
        if (link != null) {
            return link;
        }
        Matcher number = NUMBER.first(content.text());
        return number == null ? null : number.group();
    }

    /** Whether a link's label says no more than that there is a link. */
    static boolean isGenericLabel(String label) {
        String bare = Words.bare(label);
        return GENERIC.contains(bare)
                || BARE_NUMBER.matcher(label.strip()).matches()
                || (key(label.strip()) != null && label.length() < 20);
    }

    /** Whether these words are nothing but a ticket: "#12", "PAY-12". */
    static boolean isTicket(String words) {
        String text = words.strip();
        Matcher key = KEY.matcher(text);
        return BARE_TICKET.matcher(text).matches() || (key.matches() && !NO_PROJECT.contains(key.group(1)));
    }

    private static @Nullable String key(String text) {
        for (Matcher key = KEY.first(text); key != null; key = KEY.next(key, text)) {
            boolean inAddress = key.start() > 0 && "/=".indexOf(text.charAt(key.start() - 1)) >= 0;
            if (!NO_PROJECT.contains(key.group(1)) && !inAddress) {
                return key.group();
            }
        }
        return null;
    }

    private static @Nullable String link(Inline content) {
        for (Span span : content.spans()) {
            if (span.mark() == Mark.LINK && TRACKER.in(span.target())) {
                return span.target();
            }
        }
        for (Matcher address = ADDRESS.first(content.text());
                address != null;
                address = ADDRESS.next(address, content.text())) {
            if (TRACKER.in(address.group())) {
                return address.group();
            }
        }
        return null;
    }
}
