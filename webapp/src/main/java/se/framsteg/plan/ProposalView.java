package se.framsteg.plan;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import se.framsteg.identity.Role;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.ParticipantLayout;
import se.framsteg.ui.Link;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** The participant writes how they would have the plan. */
@Prototype
@OnlyFor(Role.PARTICIPANT)
@Route(value = ProposalView.PATH, layout = ParticipantLayout.class)
final class ProposalView extends Page {
    static final String PATH = MyPlanView.PATH + "/forslag";

    ProposalView(PlanApi plans, CardQuestions questions, I18NProvider texts) {
        super("plan.proposal.title");
        var words = new Words(texts, getLocale());
        var plan = plans.ownPlan();
        var coach = plan.coachName();
        addComponentAsFirst(Link.back("/" + MyPlanView.PATH, words.text("plan.title")));
        add(
                Prose.plain(
                        coach == null ? words.text("plan.proposal.how") : words.text("plan.proposal.how.coach", coach)),
                Prose.soft(words.text("plan.readers.you")),
                new PlanForm(
                        plan,
                        words,
                        questions.names(),
                        plans::ownPlan,
                        plans::proposeOwn,
                        proposed -> UI.getCurrent().navigate(MyPlanView.class)));
    }
}
