package se.framsteg.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.inject.Singleton;

/** What Flow's own line at the top says when the network goes and comes back. */
@Singleton
public final class ConnectionWords implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(ui -> tell(ui.getUI()));
    }

    private static void tell(UI ui) {
        ui.getPage()
                .executeJs(
                        "Object.assign(window.Vaadin.connectionIndicator,"
                                + " {offlineText: $0, reconnectingText: $1, onlineText: $2})",
                        ui.getTranslation("connection.lost"),
                        ui.getTranslation("connection.trying"),
                        ui.getTranslation("connection.back"));
    }
}
