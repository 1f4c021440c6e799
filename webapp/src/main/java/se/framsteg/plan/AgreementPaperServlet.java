package se.framsteg.plan;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.identity.Language;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.Languages;
import se.framsteg.shell.PathId;
import se.framsteg.shell.paper.PaperPress;
import se.framsteg.shell.paper.PaperServlet;
import se.framsteg.ui.Words;

/** The agreement of one placement. */
@Singleton
@WebServlet(urlPatterns = AgreementPaperServlet.PATH + "/*")
public final class AgreementPaperServlet extends PaperServlet {
    static final String PATH = "/planering/avtal";
    static final String PLACEMENT = "placering";

    private final transient PlacementsApi placements;
    private final transient PaperPress press;
    private final transient I18NProvider texts;

    AgreementPaperServlet(
            PlacementsApi placements,
            PaperPress press,
            I18NProvider texts,
            CurrentUser currentUser,
            Languages languages) {
        super(currentUser, languages);
        this.placements = placements;
        this.press = press;
        this.texts = texts;
    }

    static String path(UUID participant, UUID placement) {
        return PATH + "/" + participant + "?" + PLACEMENT + "=" + placement;
    }

    @Override
    protected Optional<Printed> print(HttpServletRequest request, Language language) {
        var words = new Words(texts, Languages.locale(language));
        var wanted = request.getParameter(PLACEMENT);
        return PathId.of(request.getPathInfo())
                .map(placements::placements)
                .flatMap(stored -> stored.placements().stream()
                        .filter(placement -> placement.id().toString().equals(wanted))
                        .findFirst()
                        .map(placement -> AgreementPaper.of(stored, placement.details(), language, words))
                        .map(paper -> new Printed("placering.pdf", press.print(paper))));
    }
}
