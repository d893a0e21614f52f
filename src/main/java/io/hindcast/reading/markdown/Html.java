package io.hindcast.reading.markdown;

/** The words of raw HTML inside Markdown. */
final class Html {
    private Html() {}

    /** The text without comments and tags, in one pass; line ends stay, so that lines keep their number. */
    static String withoutTags(String html) {
        StringBuilder text = new StringBuilder(html.length());
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            int end = c == '<' ? endOfTag(html, at) : -1;
            if (end < 0) {
                text.append(c);
                at++;
            } else {
                html.substring(at, end).chars().filter(each -> each == '\n').forEach(_ -> text.append('\n'));
                at = end;
            }
        }
        return text.toString()
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static int endOfTag(String html, int start) {
        if (html.startsWith("<!--", start)) {
            int end = html.indexOf("-->", start + 4);
            return end < 0 ? html.length() : end + 3;
        }
        boolean tag = start + 1 < html.length()
                && (Character.isLetter(html.charAt(start + 1)) || "/!?".indexOf(html.charAt(start + 1)) >= 0);
        int end = tag ? html.indexOf('>', start) : -1;
        return end < 0 ? (tag ? html.length() : -1) : end + 1;
    }
}
