package se.framsteg.progression;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.inject.Singleton;
import se.framsteg.identity.Role;
import se.framsteg.shell.CurrentUser;

/**
 * Tells every participant's page about what the card may have left on the phone: it is sent when there is network again,
 * signing out asks first and leaves nothing behind, and without network nobody else's card is shown.
 */
@Singleton
final class LeftOnThePhone implements VaadinServiceInitListener {
    private static final String SCRIPT = """
            import($0).then(async card => {
              window.framsteg.unsent.push(card.unsent);
              window.framsteg.forget.push(card.forget);
              await card.presentIs($2 || undefined);
              if (await card.unsent()) (await import($1)).sendAll($2);
            })""";

    private final CurrentUser currentUser;
    private final FillInAssets assets;

    LeftOnThePhone(CurrentUser currentUser, FillInAssets assets) {
        this.currentUser = currentUser;
        this.assets = assets;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> hook(init.getUI()));
    }

    private void hook(UI ui) {
        currentUser.find().filter(user -> user.me().is(Role.PARTICIPANT)).ifPresent(user -> {
            var account = user.sharedDevice() ? "" : user.accountId().toString();
            ui.getPage().executeJs(SCRIPT, assets.address("sign-out.js"), assets.address("left-behind.js"), account);
        });
    }
}
