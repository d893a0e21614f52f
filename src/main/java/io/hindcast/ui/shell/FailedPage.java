package io.hindcast.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import io.hindcast.ui.page.Page;
import io.hindcast.ui.parts.EmptyState;
import jakarta.servlet.http.HttpServletResponse;

/** What stands in place of a page that could not be built. */
@ParentLayout(MainLayout.class)
class FailedPage extends Page implements HasErrorParameter<Exception> {
    FailedPage() {
        super("This page could not be shown");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Failure failure = Failure.logged(parameter.getException());
        add(EmptyState.of(
                "Something went wrong inside Hindcast",
                failure.sentence() + " What is in the archive is unchanged.",
                new Anchor(event.getLocation().getPathWithQueryParameters(), "Try again")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
