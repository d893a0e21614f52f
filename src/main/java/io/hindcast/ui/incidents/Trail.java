package io.hindcast.ui.incidents;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.report.ReportKey;
import io.hindcast.report.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list that a reader came from, so that a report's page can say "3 of 23" and lead to its neighbors. It goes with the
 * address of that page as its name and a mark of five characters for each report, so that it outlives a reload and can be
 * passed on; of a list of more than {@value #MOST} the address keeps those around the report.
 */
public record Trail(String name, List<ReportKey> keys) {
    private static final String LIST = "list";
    private static final String REPORTS = "reports";
    private static final int MARK = 5;
    private static final int MOST = 200;
    private static final int LONGEST_NAME = 100;

    public Trail {
        keys = List.copyOf(keys);
    }

    /**
     * The list remembered last in this tab, if this report is on it; else the one that the address names, its reports looked
     * up among all those of the archive.
     */
    public static Optional<Trail> of(ReportKey key, QueryParameters query, Supplier<Stream<ReportKey>> all) {
        return Optional.ofNullable(ComponentUtil.getData(UI.getCurrent(), Trail.class))
                .filter(trail -> trail.keys.contains(key))
                .or(() -> parse(query, all).filter(trail -> trail.keys.contains(key)));
    }

    /** The list that an address names; reports that the archive no longer has are left out. */
    static Optional<Trail> parse(QueryParameters query, Supplier<Stream<ReportKey>> all) {
        String marks = query.getSingleParameter(REPORTS).orElse("");
        if (marks.isEmpty() || marks.length() > MARK * MOST) {
            return Optional.empty();
        }
        Map<String, ReportKey> byMark =
                all.get().collect(Collectors.toMap(Trail::mark, key -> key, (first, other) -> first, HashMap::new));
        List<ReportKey> keys = new ArrayList<>();
        for (int start = 0; start + MARK <= marks.length(); start += MARK) {
            Optional.ofNullable(byMark.get(marks.substring(start, start + MARK)))
                    .ifPresent(keys::add);
        }
        String name = query.getSingleParameter(LIST).orElse("");
        return Optional.of(new Trail(name.substring(0, Math.min(LONGEST_NAME, name.length())), keys));
    }

    /** Remembers this list in this tab. */
    public void remember() {
        ComponentUtil.setData(UI.getCurrent(), Trail.class, this);
    }

    /** This query and in it the list, as seen from a report of it. */
    public QueryParameters in(QueryParameters query, ReportKey key) {
        int first = Math.max(0, Math.min(keys.indexOf(key) - MOST / 2, keys.size() - MOST));
        String marks = keys.stream().skip(first).limit(MOST).map(Trail::mark).collect(Collectors.joining());
        return query.excluding(LIST, REPORTS).merging(LIST, name).merging(REPORTS, marks);
    }

    /** The place of a report on this list, from 1. */
    public int place(ReportKey key) {
        return keys.indexOf(key) + 1;
    }

    /** The report that many places further, if there is one. */
    public Optional<ReportKey> neighbor(ReportKey key, int step) {
        int index = keys.indexOf(key) + step;
        return index < 0 || index >= keys.size() ? Optional.empty() : Optional.of(keys.get(index));
    }

    /** Thirty bits of the key's SHA-256: two of 10,000 reports share a mark once in some twenty archives, and then one is taken for the other. */
    private static String mark(ReportKey key) {
        byte[] hash = Sha256.digest().digest(key.value().getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().encodeToString(hash).substring(0, MARK);
    }
}
