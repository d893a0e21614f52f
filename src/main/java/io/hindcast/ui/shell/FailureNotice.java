package io.hindcast.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Tells a person when something that they did on a page failed, and leaves the page as it stood. */
@Component
class FailureNotice implements VaadinServiceInitListener, ErrorHandler {
    private static final int MILLIS = 15_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        Failure failure = Failure.logged(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            var _ = ui.access(() -> Notification.show(
                    "That did not work, and may not have been kept. Load the page again to see how things stand. "
                            + failure.sentence(),
                    MILLIS,
                    Notification.Position.BOTTOM_START));
        }
    }
}
