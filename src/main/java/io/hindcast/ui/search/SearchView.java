package io.hindcast.ui.search;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.hindcast.classifying.Catalogue;
import io.hindcast.report.ReportFilter;
import io.hindcast.searching.QueryProblem;
import io.hindcast.searching.Search;
import io.hindcast.searching.SearchAnswer;
import io.hindcast.searching.SearchOrder;
import io.hindcast.searching.SearchRequest;
import io.hindcast.searching.SearchResult;
import io.hindcast.ui.address.FilterParameters;
import io.hindcast.ui.page.FilterChoices;
import io.hindcast.ui.page.FilteredPage;
import io.hindcast.ui.parts.CsvDownload;
import io.hindcast.ui.parts.CsvScope;
import io.hindcast.ui.parts.Formats;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page "Search": has this happened before, where, and what fixed it? Everything it shows is in its address. */
@Route("search")
class SearchView extends FilteredPage {
    private static final SearchResult NOTHING = new SearchResult(0, List.of(), Map.of(), Duration.ZERO);

    private final Search search;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Span count = new Span();
    private @Nullable FacetPanel facets;

    SearchView(FilterChoices choices, Search search, Catalogue catalogue, Clock clock) {
        super("Search", choices);
        this.search = search;
        this.catalogue = catalogue;
        this.clock = clock;
        bar().only(FilterParameters.PERIOD, FilterParameters.FROM, FilterParameters.TO, FilterParameters.TEAM);
        count.getElement().setAttribute("aria-live", "polite");
        beside(count);
    }

    @Override
    protected void show(Div emptyBody, ReportFilter filter, QueryParameters query) {
        SearchAddress address = new SearchAddress(query);
        emptyBody.add(new SearchTools(address, this::go));
        switch (answer(address, filter)) {
            case QueryProblem problem -> {
                count.setText("");
                emptyBody.addComponentAsFirst(new QueryProblemNote(problem, address));
            }
            case SearchResult result -> show(emptyBody, filter, address, result);
        }
    }

    private SearchAnswer answer(SearchAddress address, ReportFilter filter) {
        if (address.like().isPresent()) {
            return search.similar(address.like().get(), filter, SearchAddress.PAGE_SIZE);
        }
        if (address.similar().isPresent()) {
            return search.similar(address.similar().get(), filter, SearchAddress.PAGE_SIZE)
                    .orElse(NOTHING);
        }
        return search.find(address.request(filter));
    }

    private void show(Div body, ReportFilter filter, SearchAddress address, SearchResult result) {
        count.setText(SearchWords.count(result, address));
        Div main = new Div();
        main.addClassName("search-main");
        if (result.total() == 0) {
            main.add(NoHits.of(address, all(address), this::go));
        } else {
            main.add(head(filter, address, result));
            if (address.order() == SearchOrder.RESTORE) {
                main.add(unknownTimes(filter, address, result.total()));
            }
            main.add(new HitList(result, address, catalogue, SearchWords.trail(address)));
            main.add(pages(address, result.total()));
        }
        facets = new FacetPanel(result, address, catalogue, this::go).after(facets);
        Div columns = new Div(facets, main);
        columns.addClassName("search-columns");
        body.add(columns);
    }

    /** How many reports the question finds without filter, and how many there are at all. */
    private NoHits.Wider all(SearchAddress address) {
        long stored = total(SearchRequest.of("").page(0, 0));
        boolean matters = address.isNarrowed() && !address.isLikeness();
        return new NoHits.Wider(
                stored,
                matters ? total(address.widened().request(ReportFilter.ALL).page(0, 0)) : 0);
    }

    private Div head(ReportFilter filter, SearchAddress address, SearchResult result) {
        Div head = new Div();
        head.addClassNames("search-head", "secondary");
        if (!address.isLikeness()) {
            head.add(new Span("Order"));
            for (SearchOrder order : SearchOrder.values()) {
                Anchor link = new Anchor(
                        address.with(SearchAddress.SORT, order == SearchOrder.RELEVANCE ? "" : order.id())
                                .href(),
                        SearchWords.order(order));
                if (order == address.order()) {
                    link.getElement().setAttribute("aria-current", "true");
                }
                head.add(link);
            }
        }
        Span took = new Span(result.took().toMillis() + " ms");
        took.addClassName("search-took");
        CsvScope scope = new CsvScope("search: " + SearchWords.question(address), filter, clock.instant());
        head.add(took, new CsvDownload("CSV", "search", scope, () -> HitsCsv.rows(everyHit(filter, address))));
        return head;
    }

    private SearchResult everyHit(ReportFilter filter, SearchAddress address) {
        SearchAnswer answer = address.isLikeness()
                ? answer(address, filter)
                : search.find(address.request(filter).page(0, SearchRequest.MOST));
        return answer instanceof SearchResult result ? result : NOTHING;
    }

    private Div unknownTimes(ReportFilter filter, SearchAddress address, long total) {
        String known = address.query().isEmpty() ? "restore:>=0" : "(" + address.query() + ") restore:>=0";
        long unknown = total
                - total(new SearchAddress(address.parameters()
                                .excluding(SearchAddress.QUERY)
                                .merging(SearchAddress.QUERY, known))
                        .request(filter)
                        .page(0, 0));
        Div note = new Div();
        note.addClassName("note");
        note.setVisible(unknown > 0);
        note.add(new Span(
                Formats.plural(unknown, "report states", "reports state") + " no time to restore and come last. "));
        note.add(new Anchor("import", "See the diagnostics"));
        return note;
    }

    private long total(SearchRequest request) {
        return search.find(request) instanceof SearchResult result ? result.total() : 0;
    }

    private static Nav pages(SearchAddress address, long total) {
        Nav pages = new Nav();
        pages.addClassName("row");
        pages.getElement().setAttribute("aria-label", "Pages of hits");
        pages.setVisible(!address.isLikeness() && total > SearchAddress.PAGE_SIZE);
        for (int page : address.pages(total)) {
            Anchor link = new Anchor(
                    address.with(SearchAddress.PAGE, String.valueOf(page)).href(), String.valueOf(page));
            link.addClassName("page-link");
            if (page == address.page()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            pages.add(link);
        }
        return pages;
    }

    private void go(SearchAddress address) {
        UI.getCurrent().navigate("search", address.parameters());
    }
}
