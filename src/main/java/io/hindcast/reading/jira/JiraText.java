package io.hindcast.reading.jira;

import java.util.regex.Pattern;

/** Running text in Jira's wiki markup, written as Markdown. */
final class JiraText {
    private static final Pattern MACRO = Pattern.compile(
            "\\{(?:color|panel|quote|anchor|toc|info|note|warning|tip|expand|status)(?::[^}]{0,200})?\\}");
    private static final Pattern IMAGE = Pattern.compile("(?<!\\S)!\\S{1,200}!(?!\\w)");
    private static final Pattern PERSON = Pattern.compile("\\[~(?:accountid:)?([\\w.@-]{1,80})\\]");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\]|\\n]{1,200})\\|([^\\]|\\s]{1,500})(?:\\|[^\\]]{0,80})?\\]");
    private static final Pattern ADDRESS = Pattern.compile("\\[(https?://[^\\]|\\s]{1,500})\\]");
    private static final Pattern MONO = Pattern.compile("\\{\\{(.{1,200}?)\\}\\}");
    private static final Pattern BOLD = Pattern.compile("(?<![\\w*\\\\])\\*(\\S(?:[^*\\n]{0,300}?\\S)?)\\*(?![\\w*])");
    private static final Pattern STRUCK =
            Pattern.compile("(?<![\\w~\\\\-])-([^\\s-](?:[^\\n-]{0,300}?[^\\s-])?)-(?![\\w-])");

    private JiraText() {}

    /** The same words with Markdown's marks. */
    static String markdown(String text) {
        String plain = IMAGE.matcher(MACRO.matcher(text).replaceAll("")).replaceAll("");
        String linked = LINK.matcher(PERSON.matcher(plain).replaceAll("@$1")).replaceAll("[$1]($2)");
        String marked = BOLD.matcher(ADDRESS.matcher(linked).replaceAll("<$1>")).replaceAll("**$1**");
        return MONO.matcher(STRUCK.matcher(marked).replaceAll("~~$1~~"))
                .replaceAll("`$1`")
                .replace("\\\\", " ");
    }
}
