package io.hindcast.reading.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The classes that a page's own style sheet makes bold or struck through, as Google Docs does instead of tags. */
record HtmlStyles(Set<String> bold, Set<String> struck) {
    private static final Pattern RULE = Pattern.compile("\\.([\\w-]{1,60})\\s{0,3}\\{([^{}]{1,600})\\}");
    private static final int MOST = 5_000;

    HtmlStyles {
        bold = Set.copyOf(bold);
        struck = Set.copyOf(struck);
    }

    static HtmlStyles of(Document page) {
        Set<String> bold = new HashSet<>();
        Set<String> struck = new HashSet<>();
        for (Element sheet : page.select("style")) {
            Matcher rule = RULE.matcher(sheet.data());
            while (rule.find() && bold.size() + struck.size() < MOST) {
                if (isBold(rule.group(2))) {
                    bold.add(rule.group(1));
                }
                if (isStruck(rule.group(2))) {
                    struck.add(rule.group(1));
                }
            }
        }
        return new HtmlStyles(bold, struck);
    }

    /** Turns spans that look bold or struck through into the elements that say so; headings are bold by themselves. */
    void apply(Document page) {
        for (Element span : page.select("span[class], span[style]")) {
            boolean heading = span.closest("h1, h2, h3, h4, h5, h6, p.title, th") != null;
            if (span.classNames().stream().anyMatch(struck::contains) || isStruck(span.attr("style"))) {
                span.tagName("s");
            } else if (!heading
                    && (span.classNames().stream().anyMatch(bold::contains) || isBold(span.attr("style")))) {
                span.tagName("b");
            }
        }
    }

    private static boolean isBold(String style) {
        return plain(style).matches(".*font-weight:(?:bold|bolder|[6-9]00).*");
    }

    private static boolean isStruck(String style) {
        return plain(style).matches(".*text-decoration(?:-line)?:[^;]*line-through.*");
    }

    private static String plain(String style) {
        return style.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
