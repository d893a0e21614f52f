package io.hindcast.ui.search;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.OrderedList;
import io.hindcast.classifying.Catalogue;
import io.hindcast.searching.SearchResult;
import io.hindcast.ui.incidents.Trail;

/** The hits of a search; the arrow keys walk from the search box through them. */
class HitList extends OrderedList {
    private static final String WALK = """
            const list = this;
            const walk = event => {
                if (!list.isConnected) {
                    document.removeEventListener('keydown', walk);
                    return;
                }
                const down = event.key === 'ArrowDown';
                if ((!down && event.key !== 'ArrowUp') || event.altKey || event.ctrlKey || event.metaKey) return;
                const links = [...list.querySelectorAll('a.hit-title')];
                const at = links.indexOf(document.activeElement);
                const from = event.composedPath()[0];
                const box = from.closest?.('.shell-search');
                if (at < 0 && !(down && (box || from === document.body))) return;
                event.preventDefault();
                if (!down && at === 0) document.querySelector('.shell-search').focus();
                else links[Math.min(at + (down ? 1 : -1), links.length - 1)]?.focus();
            };
            document.addEventListener('keydown', walk);
            """;

    HitList(SearchResult result, SearchAddress address, Catalogue catalogue, String name) {
        addClassName("hits");
        getElement().setAttribute("aria-label", "Reports found");
        Trail trail = new Trail(
                name, result.hits().stream().map(hit -> hit.incident().key()).toList());
        result.hits().forEach(hit -> add(new HitItem(hit, address, catalogue, trail)));
        int first = (address.page() - 1) * SearchAddress.PAGE_SIZE + 1;
        getElement().setAttribute("start", String.valueOf(first));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(WALK);
    }
}
