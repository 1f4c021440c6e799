package se.framsteg.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SynchronizedRequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.UUID;

/**
 * A page belongs to the person it was made for. When somebody else has signed in meanwhile, in another tab of the same
 * browser, it does nothing in their name: it leads to the start page.
 */
@Singleton
final class PageOwner extends SynchronizedRequestHandler implements VaadinServiceInitListener {
    private static final String START = "/";

    private final transient CurrentUser currentUser;

    PageOwner(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** Whose page it is. */
    private record Owner(UUID account) {}

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> currentUser
                        .find()
                        .ifPresent(
                                user -> ComponentUtil.setData(init.getUI(), Owner.class, new Owner(user.accountId()))));
        event.addRequestHandler(this);
    }

    @Override
    protected boolean canHandleRequest(VaadinRequest request) {
        return HandlerHelper.isRequestType(request, RequestType.UIDL);
    }

    @Override
    public boolean synchronizedHandleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        if (!isSomebodyElses(request)) {
            return false;
        }
        session.getService()
                .writeUncachedStringResponse(
                        response,
                        "application/json",
                        VaadinService.createCriticalNotificationJSON(null, null, null, START));
        return true;
    }

    /** An ended sign-in is no other person: the page itself leads to the next one. */
    private boolean isSomebodyElses(VaadinRequest request) {
        var page = request.getService().findUI(request);
        var owner = page == null ? null : ComponentUtil.getData(page, Owner.class);
        return owner != null
                && currentUser
                        .find()
                        .filter(user -> !user.accountId().equals(owner.account()))
                        .isPresent();
    }
}
