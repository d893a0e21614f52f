package io.hindcast.reading.log;

import java.util.HashMap;
import java.util.Map;

/** Names the headings of one file as GitHub does in links to them; each name is given once. */
final class Anchors {
    private final Map<String, Integer> given = new HashMap<>();

    /** The anchor of the next heading: "API down!" is {@code api-down}, and a second one {@code api-down-1}. */
    String next(String heading) {
        String slug = slug(heading);
        String anchor = slug;
        while (given.containsKey(anchor)) {
            anchor = slug + "-" + given.merge(slug, 1, Integer::sum);
        }
        given.put(anchor, 0);
        return anchor;
    }

    private static String slug(String heading) {
        StringBuilder slug = new StringBuilder(heading.length());
        heading.codePoints().limit(200).map(Character::toLowerCase).forEach(c -> {
            if (c == ' ') {
                slug.append('-');
            } else if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                slug.appendCodePoint(c);
            }
        });
        return slug.isEmpty() ? "section" : slug.toString();
    }
}
