package se.framsteg.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UI.BrowserNavigateEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.inject.Singleton;

/**
 * The first view comes with the page itself. Flow's client would ask for it once more, a round trip that changes nothing
 * and makes the page unsteady; what it would be told is put into the page too. See {@code index.ts}, which does not ask.
 */
@Singleton
final class FirstView implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI().beforeClientResponse(init.getUI(), sent -> {
                    var ui = sent.getUI();
                    if (!ui.getInternals().getActiveRouterTargetsChain().isEmpty()) {
                        answer(ui);
                    }
                }));
    }

    private static void answer(UI ui) {
        var here = ui.getActiveViewLocation();
        ui.browserNavigate(new BrowserNavigateEvent(
                ui, true, here.getPath(), here.getQueryParameters().getQueryString(), "", null, ""));
    }
}
