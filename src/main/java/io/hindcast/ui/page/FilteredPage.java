package io.hindcast.ui.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import io.hindcast.report.ReportFilter;

/** A page with the filter bar: shows itself anew whenever the address says another filter. */
public abstract class FilteredPage extends Page implements AfterNavigationObserver {
    /** Remembers by its name what somebody who works by keyboard has the focus on. */
    private static final String REMEMBER_FOCUS = """
            this.nameOf = one => one.getAttribute('aria-label') || one.textContent.trim();
            this.addEventListener('keydown', () => this.byKeys = true);
            this.addEventListener('pointerdown', () => this.byKeys = false);
            this.addEventListener('focusin', event => this.focused = this.nameOf(event.target));
            """;

    /** Gives the focus back to what is there anew under the same name, once its field is drawn. */
    private static final String KEEP_FOCUS = """
            setTimeout(() => {
                if (!this.byKeys || !this.focused || document.activeElement !== document.body) return;
                const all = [...this.querySelectorAll('input, button, a, [tabindex="0"]')];
                all.find(one => this.nameOf(one) === this.focused)?.focus({ focusVisible: true });
            });
            """;

    private final FilterBar bar;
    private final Div body = new Div();
    private QueryParameters query = QueryParameters.empty();

    /** A page of this title, with the bar over an empty body. */
    @SuppressWarnings("this-escape") // only Vaadin sees it, which waits for the end of the request
    protected FilteredPage(String title, FilterChoices choices) {
        super(title);
        bar = new FilterBar(choices);
        body.addClassName("page-body");
        add(bar, body);
        getElement().executeJs(REMEMBER_FOCUS);
    }

    /** Fills the page's empty body with what the filter lets through; {@code query} has the page's own parameters too. */
    protected abstract void show(Div emptyBody, ReportFilter filter, QueryParameters query);

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        query = event.getLocation().getQueryParameters();
        bar.show(event.getLocation().getPath(), query);
        renew();
    }

    /** Fills the body anew, after something was changed on the page; who works by keyboard goes on where they were. */
    protected void renew() {
        body.removeAll();
        show(body, bar.filter(), query);
        getElement().executeJs(KEEP_FOCUS);
    }

    /** The bar, for links that change the filter. */
    protected FilterBar bar() {
        return bar;
    }
}
