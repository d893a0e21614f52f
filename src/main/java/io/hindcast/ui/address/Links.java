package io.hindcast.ui.address;

import com.vaadin.flow.router.QueryParameters;
import io.hindcast.report.ReportKey;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Addresses of pages. */
public final class Links {
    private Links() {}

    /** The address of a report's page, keeping the filter of this query. */
    public static String report(ReportKey key, QueryParameters query) {
        return page("report/" + path(key), FilterParameters.only(query));
    }

    /** The address of a report's page at one line of its text. */
    public static String report(ReportKey key, int line) {
        return "report/" + path(key) + "?line=" + line;
    }

    /** The address of a page with this query. */
    public static String page(String path, QueryParameters query) {
        String words = query.getQueryString();
        return words.isEmpty() ? path : path + "?" + words;
    }

    /** A key as a path: each part encoded, the slashes kept. */
    public static String path(ReportKey key) {
        return Arrays.stream(key.value().split("/"))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    /** A path with its encoded characters decoded; as it is where it has none or they mean nothing. */
    public static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }
}
