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

/** The plan that holds: the participant's own, or a participant's for staff. Nothing is there before one is agreed. */
@Singleton
@WebServlet(urlPatterns = {PlanPaperServlet.OWN, PlanPaperServlet.OF_PARTICIPANT + "/*"})
public final class PlanPaperServlet extends PaperServlet {
    static final String OWN = "/plan/papper";
    static final String OF_PARTICIPANT = "/planering/papper";

    private final transient PlanApi plans;
    private final transient PaperPress press;
    private final transient I18NProvider texts;

    PlanPaperServlet(
            PlanApi plans, PaperPress press, I18NProvider texts, CurrentUser currentUser, Languages languages) {
        super(currentUser, languages);
        this.plans = plans;
        this.press = press;
        this.texts = texts;
    }

    static String path(UUID participant) {
        return OF_PARTICIPANT + "/" + participant;
    }

    @Override
    protected Optional<Printed> print(HttpServletRequest request, Language language) {
        var plan = request.getServletPath().equals(OWN)
                ? Optional.of(plans.ownPlan())
                : PathId.of(request.getPathInfo()).map(plans::plan);
        return plan.flatMap(found -> Optional.ofNullable(found.agreed())
                .map(agreed -> PlanPaper.of(agreed, found, language, new Words(texts, Languages.locale(language))))
                .map(paper -> new Printed("plan.pdf", press.print(paper))));
    }
}
