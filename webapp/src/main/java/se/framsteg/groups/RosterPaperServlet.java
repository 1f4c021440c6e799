package se.framsteg.groups;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import se.framsteg.identity.Language;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.Languages;
import se.framsteg.shell.paper.PaperPress;
import se.framsteg.shell.paper.PaperServlet;

/** A session's names with boxes to tick, for whoever rather has paper. */
@Singleton
@WebServlet(urlPatterns = RosterPaperServlet.PATH + "/*")
public final class RosterPaperServlet extends PaperServlet {
    static final String PATH = RosterAddress.PATH + "/lista";

    private final transient RosterApi api;
    private final transient PaperPress press;
    private final transient I18NProvider texts;

    RosterPaperServlet(
            RosterApi api, PaperPress press, I18NProvider texts, CurrentUser currentUser, Languages languages) {
        super(currentUser, languages);
        this.api = api;
        this.press = press;
        this.texts = texts;
    }

    @Override
    protected Optional<Printed> print(HttpServletRequest request, Language language) {
        return RosterAddress.of(request.getPathInfo()).map(address -> {
            var roster = api.roster(address.activityId(), address.on());
            var words = new GroupWords(texts, Languages.locale(language));
            return new Printed("lista-" + address.on() + ".pdf", press.print(RosterPaper.of(roster, language, words)));
        });
    }
}
