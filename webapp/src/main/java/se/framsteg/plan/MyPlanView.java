package se.framsteg.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import se.framsteg.identity.Role;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.ApiProblem;
import se.framsteg.shell.Calendar;
import se.framsteg.shell.FormProblems;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.ParticipantLayout;
import se.framsteg.ui.Action;
import se.framsteg.ui.Link;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** Min plan: the goal on top, what is new and waits for a yes, the milestones, and what was agreed round it. */
@Prototype
@OnlyFor(Role.PARTICIPANT)
@Route(value = MyPlanView.PATH, layout = ParticipantLayout.class)
final class MyPlanView extends Page {
    static final String PATH = "plan";

    private final PlanApi plans;
    private final MyAgreements agreements;
    private final Words words;
    private final PlanWords inWords;
    private final Calendar calendar;
    private final Notice notice = new Notice();
    private final FormProblems problems = new FormProblems(java.util.Map.of(), notice);
    private final Div content = new Div();

    MyPlanView(PlanApi plans, MyAgreements agreements, CardQuestions questions, I18NProvider texts, Calendar calendar) {
        super("plan.title");
        this.plans = plans;
        this.agreements = agreements;
        this.words = new Words(texts, getLocale());
        this.inWords = questions.inWords(words);
        this.calendar = calendar;
        content.addClassName("stack");
        add(notice, content);
        try {
            show(plans.ownPlan());
        } catch (ApiProblem refused) {
            if (!refused.is(ProblemType.NOT_ENROLLED)) {
                throw refused;
            }
            content.add(Prose.plain(words.text("problem.not-enrolled")));
        }
    }

    private void show(Plan plan) {
        content.removeAll();
        var agreed = plan.agreed();
        var proposed = plan.proposed();
        if (agreed != null) {
            content.add(PlanShown.goal(agreed.content(), words));
        }
        if (proposed != null) {
            content.add(proposed.head().side() == Side.COACH ? yourTurn(plan, proposed) : waiting(plan, proposed));
        } else if (agreed == null) {
            content.add(Prose.lead(words.text("plan.none")), Prose.plain(words.text("plan.none.more")));
        }
        if (agreed != null) {
            content.add(new Part(
                    words.of("plan.field", PlanField.MILESTONES),
                    new MilestoneList(agreed.content().milestones(), plan.marks(), inWords, words, this::mark)));
            content.add(new Part(
                    words.text("plan.rest"),
                    PlanShown.rest(agreed.content(), words),
                    new VersionStory(agreed.head(), words, true)));
            left(plan);
        }
        content.add(agreements.of(words, calendar.today()), ways(plan));
    }

    /** What one may go on with; never in the way of anything. */
    private void left(Plan plan) {
        if (!plan.left().isEmpty()) {
            content.add(Prose.soft(inWords.left(plan)));
        }
    }

    private Div yourTurn(Plan plan, PlanVersion proposed) {
        var number = proposed.head().number();
        var answers = new Div(
                Action.primary(words.text("plan.yes"), () -> answer(number, true, "plan.thanks.yes")),
                Link.button("/" + ProposalView.PATH, words.text("plan.other")),
                Action.quiet(words.text("plan.no"), () -> answer(number, false, "plan.thanks.no")));
        answers.addClassName("stack");
        var card = new Div(
                Prose.lead(words.text("plan.new", proposed.head().proposedBy())),
                new ChangesShown(inWords.changes(plan), words),
                answers);
        card.addClassNames("card", "turn", "stack");
        return card;
    }

    private Div waiting(Plan plan, PlanVersion proposed) {
        var coach = plan.coachName();
        var card = new Div(
                Prose.lead(coach == null ? words.text("plan.waiting") : words.text("plan.waiting.for", coach)),
                new ChangesShown(inWords.changes(plan), words),
                Action.quiet(
                        words.text("plan.take-back"),
                        () -> attempt(() -> plans.withdrawOwn(proposed.head().number()), "plan.taken-back")));
        card.addClassNames("card", "stack");
        return card;
    }

    private Div ways(Plan plan) {
        var ways = new Div();
        ways.addClassName("stack");
        var proposed = plan.proposed();
        if (proposed == null || proposed.head().side() == Side.PARTICIPANT) {
            ways.add(Link.button(
                    "/" + ProposalView.PATH, words.text(plan.agreed() == null ? "plan.begin" : "plan.change")));
        }
        if (plan.agreed() != null) {
            ways.add(Link.button(PlanPaperServlet.OWN, words.text("plan.paper")).inTabOfItsOwn());
        }
        ways.add(Link.to("/" + PreparationView.PATH, words.text("preparation.title")));
        ways.add(Link.to("/" + MyAssessmentView.PATH, words.text("assessment.mine")));
        ways.add(new Versions(plan, words, MyPlanVersionView.PATH));
        return ways;
    }

    private void mark(Milestone milestone, MilestoneState state) {
        attempt(() -> plans.markOwn(milestone.id(), new MilestoneChange(state)), "plan.marked");
    }

    private void answer(int number, boolean agreed, String thanks) {
        attempt(() -> plans.answerOwn(number, new PlanAnswer(agreed, null)), thanks);
    }

    private void attempt(java.util.function.Supplier<Plan> change, String said) {
        if (problems.attempt(() -> show(change.get()))) {
            notice.say(words.text(said));
        } else {
            show(plans.ownPlan());
        }
    }
}
