package io.hindcast.reading.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finds what a page says among what belongs to the site, the editor or the browser. */
final class HtmlPage {
    private static final String NO_WORDS =
            "script, style, noscript, template, svg, math, object, embed, iframe, video, audio,"
                    + " canvas, nav, select, button, dialog, head > *, a.headerlink, [hidden], ri|attachment, ac|image";
    private static final String SITE =
            "#footer, #breadcrumb-section, #breadcrumbs, #likes-and-labels-container, .page-metadata,"
                    + " #comments-section, .toc-macro, .plugin_pagetree, #attachments, .greybox,"
                    + " ac|structured-macro[ac:name=toc], ac|task-id, ac|task-uuid";

    private HtmlPage() {}

    // R-211: scripts, styles, forms and what the site puts around a page are not read; where a wiki tells the page's
    // title apart, it stands above the page's own headings.
    /** The element that holds the content of this page; changes the page. */
    static Element content(Document page) {
        HtmlStyles.of(page).apply(page);
        String name = page.title();
        String title = title(page);
        page.select(NO_WORDS).remove();
        page.select(SITE).remove();
        comments(page);
        page.select("a[href]").forEach(HtmlPage::straighten);
        Element content = page.selectFirst("#main-content, .wiki-content");
        if (content == null) {
            content = page.body() == null || page.body().childNodeSize() == 0 ? page : page.body();
        }
        boolean untitled = content.selectFirst("h1, h2, p.title") == null;
        if (!title.isBlank()) {
            lower(content);
            content.prependElement("h1").text(title);
        } else if (untitled && !name.isBlank()) {
            content.prependElement("h1").text(name);
        }
        content.select("p.title").forEach(element -> element.tagName("h1"));
        return content;
    }

    private static String title(Document page) {
        Element title = page.selectFirst("#title-text, #title-heading");
        if (title == null) {
            return "";
        }
        String text = title.text();
        title.remove();
        int space = text.indexOf(" : ");
        return space < 0 ? text : text.substring(space + 3);
    }

    private static void lower(Element content) {
        for (int level = 5; level >= 1; level--) {
            String lower = "h" + (level + 1);
            content.select("h" + level).forEach(heading -> heading.tagName(lower));
        }
    }

    // R-212: comments beside a text and the marks that point to them are not its words.
    private static void comments(Document page) {
        for (Element note : page.select("a[id^=cmnt]:not([id^=cmnt_ref])")) {
            Element whole = note.closest("div");
            (whole == null || whole.childrenSize() > 20 ? note : whole).remove();
        }
        page.select("sup:has(a[id^=cmnt_ref])").remove();
        page.select("a[id^=cmnt_ref]").remove();
    }

    /** Takes the search engine's detour out of a link; a link that is no address of a page is its words alone. */
    private static void straighten(Element link) {
        String target = link.attr("href");
        int detour = target.indexOf("google.com/url?");
        int query = detour < 0 ? -1 : Math.max(target.indexOf("?q="), target.indexOf("&q="));
        if (query > 0) {
            int end = target.indexOf('&', query + 3);
            target = decoded(target.substring(query + 3, end < 0 ? target.length() : end));
        }
        String scheme = target.contains(":") ? target.substring(0, target.indexOf(':')) : "";
        boolean page = List.of("", "http", "https", "mailto").contains(scheme.toLowerCase(Locale.ROOT));
        if (!page || target.startsWith("#")) {
            link.removeAttr("href");
        } else {
            link.attr(
                    "href",
                    target.strip().replace(" ", "%20").replace("(", "%28").replace(")", "%29"));
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    /** The line of the file where this text begins, its leading white space left out. */
    static int line(TextNode text) {
        String words = text.getWholeText();
        int line = text.sourceRange().start().lineNumber();
        for (int i = 0; i < words.length() && Character.isWhitespace(words.charAt(i)); i++) {
            line += words.charAt(i) == '\n' ? 1 : 0;
        }
        return Math.max(0, line);
    }
}
