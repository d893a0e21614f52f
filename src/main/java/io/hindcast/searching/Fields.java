package io.hindcast.searching;

import io.hindcast.report.ReportKey;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The fields of the index beside those of {@link Section}, and how its facets are counted. */
final class Fields {
    /** Changes whenever documents are built differently: an index of another format is built anew. */
    static final String FORMAT = "2";

    static final String ID = "id";
    static final String KEY = "key";
    static final String INCIDENT = "incident";
    /** What labels call the report, see {@link LabelNames}; the only field that changes by itself. */
    static final String LABELS = "labels";

    static final String DAY = "day";
    static final String RESTORE = "restore";
    static final String ORDER = "order";
    static final FacetsConfig FACETS = facets();

    private static final String NAME = "name.";
    private static final String LINES = "lines.";

    private Fields() {}

    /** The field of a name that is searched by its words, such as {@code name.service}. */
    static String name(String what) {
        return NAME + what;
    }

    static boolean isName(String field) {
        return field.startsWith(NAME);
    }

    /** The stored field with the lines of a section's values, separated by commas. */
    static String lines(Section section) {
        return LINES + section.field();
    }

    /** The field that holds the values of all facets. */
    static String facetField() {
        return FacetsConfig.DEFAULT_INDEX_FIELD_NAME;
    }

    /** What a report with this value of a facet has in {@link #facetField()}. */
    static Term facetTerm(Facet facet, String value) {
        return DrillDownQuery.term(facetField(), facet.id(), value);
    }

    /** Finds the reports of this key, in any archive. */
    static Query hasKey(ReportKey key) {
        return new TermQuery(new Term(KEY, key.value()));
    }

    private static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        for (Facet facet : Facet.values()) {
            config.setMultiValued(facet.id(), true);
        }
        return config;
    }
}
