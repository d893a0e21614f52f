package io.hindcast.searching;

import io.hindcast.archive.ServiceDirectory;
import io.hindcast.classifying.Component;
import io.hindcast.classifying.CurrentCatalogue;
import io.hindcast.report.ReportFilter;
import io.hindcast.report.ServiceName;
import io.hindcast.report.Severity;
import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Narrows a query to what a filter asks for: facets so that each still counts its other values, the rest as conditions. */
final class Narrowing {
    private final Supplier<ServiceDirectory> directory;
    private final CurrentCatalogue catalogue;

    Narrowing(Supplier<ServiceDirectory> directory, CurrentCatalogue catalogue) {
        this.directory = directory;
        this.catalogue = catalogue;
    }

    DrillDownQuery narrow(Query query, ReportFilter filter, Set<Integer> years) {
        BooleanQuery.Builder base = new BooleanQuery.Builder().add(query, Occur.MUST);
        if (filter.from() != null || filter.to() != null) {
            base.add(Translation.dayQuery(filter.from(), filter.to()), Occur.FILTER);
        }
        if (!filter.teams().isEmpty()) {
            base.add(ownedBy(filter.teams()), Occur.FILTER);
        }
        DrillDownQuery narrowed = new DrillDownQuery(Fields.FACETS, base.build());
        add(narrowed, Facet.SERVICE, filter.services().stream().map(name -> new ServiceName(name).value()));
        add(narrowed, Facet.SEVERITY, filter.severities().stream().map(Severity::label));
        add(narrowed, Facet.CATEGORY, filter.factors().stream());
        add(narrowed, Facet.TRIGGER, filter.triggers().stream());
        add(narrowed, Facet.COMPONENT, filter.components().stream().map(this::component));
        add(narrowed, Facet.YEAR, years.stream().map(String::valueOf));
        return narrowed;
    }

    /** The name that gaps give a component, whether the filter has its identifier, name or alias. */
    private String component(String idNameOrAlias) {
        return catalogue.get().component(idNameOrAlias).map(Component::name).orElse(idNameOrAlias);
    }

    private static void add(DrillDownQuery query, Facet facet, Stream<String> values) {
        values.forEach(value -> {
            if (LabelNames.are(facet)) {
                query.add(facet.id(), LabelQuery.is(facet, value));
            } else {
                query.add(facet.id(), value);
            }
        });
    }

    private Query ownedBy(Collection<String> teams) {
        return new TermInSetQuery(
                Fields.facetField(),
                teams.stream()
                        .flatMap(team -> directory.get().servicesOf(team).stream())
                        .map(service -> Fields.facetTerm(Facet.SERVICE, service.value()))
                        .map(Term::bytes)
                        .map(BytesRef::deepCopyOf)
                        .toList());
    }
}
