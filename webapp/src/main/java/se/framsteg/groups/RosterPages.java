package se.framsteg.groups;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.inject.Singleton;
import se.framsteg.identity.Role;
import se.framsteg.shell.Languages;
import se.framsteg.shell.SignedIn;

/** Gathers what the roster's page needs: one call to the API. */
@Singleton
final class RosterPages {
    private final RosterApi api;
    private final I18NProvider texts;

    RosterPages(RosterApi api, I18NProvider texts) {
        this.api = api;
        this.texts = texts;
    }

    RosterData data(SignedIn user, RosterAddress address) {
        var roster = api.roster(address.activityId(), address.on());
        var session = roster.session();
        var words = new GroupWords(texts, Languages.locale(user.language()));
        return new RosterData(
                user.accountId(),
                user.language(),
                user.forgeryToken(),
                user.sharedDevice(),
                user.me().is(Role.COORDINATOR),
                words.text("led.session", session.title(), session.number()),
                words.time(session.starts(), session.ends()),
                address.paper(),
                roster);
    }
}
