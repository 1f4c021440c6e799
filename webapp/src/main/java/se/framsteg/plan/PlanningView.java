package se.framsteg.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import se.framsteg.identity.Role;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.ApiProblem;
import se.framsteg.shell.Calendar;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.FormProblems;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.PathId;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.Action;
import se.framsteg.ui.Fold;
import se.framsteg.ui.Link;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;

/** A participant's plan, for the coach who makes it with them and the coordinator who reads it. */
@Prototype
@OnlyFor({Role.COACH, Role.COORDINATOR})
@Route(value = PlanningPage.PATH + "/:" + PathId.PARAMETER, layout = StaffLayout.class)
final class PlanningView extends PlanningPage {
    private final PlanApi plans;
    private final CardQuestions questions;
    private final Calendar calendar;
    private final PlanWords inWords;
    private final Div milestones = new Div();
    private final FormProblems problems = new FormProblems(Map.of(), notice);

    PlanningView(
            PlanApi plans, CardQuestions questions, I18NProvider texts, CurrentUser currentUser, Calendar calendar) {
        super("plan.short", "", texts, currentUser);
        this.plans = plans;
        this.questions = questions;
        this.calendar = calendar;
        this.inWords = questions.inWords(words);
    }

    @Override
    void show(UUID participant, BeforeEnterEvent entering) {
        show(participant, plans.plan(participant));
    }

    private void show(UUID participant, Plan plan) {
        named(plan.participantName());
        content.removeAll();
        var agreed = plan.agreed();
        var proposed = plan.proposed();
        if (proposed != null) {
            content.add(new Part(words.text("plan.waits"), waiting(participant, plan, proposed)));
        }
        content.add(left(plan));
        if (agreed == null) {
            content.add(Prose.plain(words.text("plan.none.staff")));
        } else {
            content.add(PlanShown.goal(agreed.content(), words));
            content.add(new Part(words.of("plan.field", PlanField.MILESTONES), milestones));
            milestones(participant, agreed.content().milestones(), plan.marks());
            content.add(new Part(
                    words.text("plan.rest"),
                    PlanShown.rest(agreed.content(), words),
                    new VersionStory(agreed.head(), words, false)));
            content.add(Link.button(PlanPaperServlet.path(participant), words.text("plan.paper"))
                    .inTabOfItsOwn());
        }
        if (mayChange()) {
            content.add(new Fold(
                    words.text(agreed == null ? "plan.begin" : "plan.change"),
                    Prose.soft(words.text("plan.readers")),
                    new PlanForm(
                            plan,
                            words,
                            questions.names(),
                            () -> plans.plan(participant),
                            proposal -> plans.propose(participant, proposal),
                            stored -> {
                                show(participant, stored);
                                notice.say(words.text("plan.proposed"));
                            })));
        }
        content.add(new Versions(plan, words, PATH + "/" + participant + "/version"));
    }

    /** Drawn by itself, so that a proposal that is being written beside it stays. */
    private void milestones(UUID participant, List<Milestone> all, List<MilestoneMark> marks) {
        milestones.removeAll();
        milestones.add(new MilestoneList(
                all,
                marks,
                inWords,
                words,
                mayChange() ? (milestone, state) -> mark(participant, all, milestone, state) : null));
    }

    private void mark(UUID participant, List<Milestone> all, Milestone milestone, MilestoneState state) {
        var marked = problems.attempt(() -> milestones(
                participant,
                all,
                plans.mark(participant, milestone.id(), new MilestoneChange(state))
                        .marks()));
        if (marked) {
            notice.say(words.text("plan.marked"));
        }
    }

    /** A list to go on with; nothing is refused for it. */
    private Div left(Plan plan) {
        var left = new Div();
        if (!plan.left().isEmpty()) {
            left.setText(inWords.left(plan));
            left.addClassName("notice");
        }
        return left;
    }

    private Div waiting(UUID participant, Plan plan, PlanVersion proposed) {
        var card = new Div(
                Prose.plain(words.text(
                        proposed.head().side() == Side.COACH ? "plan.waits.participant" : "plan.waits.coach",
                        proposed.head().proposedBy(),
                        plan.participantName())),
                new ChangesShown(inWords.changes(plan), words));
        card.addClassNames("card", "stack");
        if (mayChange()) {
            card.add(answers(participant, proposed.head()));
            if (proposed.head().side() == Side.COACH) {
                card.add(new Fold(
                        words.text("plan.said"),
                        new SaidYesForm(
                                calendar.today(),
                                words,
                                said -> writeDown(participant, proposed.head().number(), said))));
            }
        }
        return card;
    }

    /** Where the proposal waits no longer, what became of it is shown. */
    private void writeDown(UUID participant, int number, SaidYes said) {
        try {
            show(participant, plans.writeDownYes(participant, number, said));
            notice.say(words.text("plan.thanks.yes"));
        } catch (ApiProblem refused) {
            if (!refused.is(ProblemType.CHANGED_MEANWHILE)) {
                throw refused;
            }
            show(participant, plans.plan(participant));
            notice.sayWrong(FormProblems.words(this, refused));
        }
    }

    private Div answers(UUID participant, PlanHead head) {
        var number = head.number();
        var answers = head.side() == Side.COACH
                ? new Div(Action.quiet(
                        words.text("plan.take-back"),
                        () -> attempt(participant, () -> plans.withdraw(participant, number), "plan.taken-back")))
                : new Div(
                        Action.primary(
                                words.text("plan.yes"), () -> answer(participant, number, true, "plan.thanks.yes")),
                        Action.secondary(
                                words.text("plan.no"), () -> answer(participant, number, false, "plan.thanks.no")));
        answers.addClassName("row");
        return answers;
    }

    private void answer(UUID participant, int number, boolean agreed, String said) {
        attempt(participant, () -> plans.answer(participant, number, new PlanAnswer(agreed, null)), said);
    }

    private void attempt(UUID participant, Supplier<Plan> change, String said) {
        if (problems.attempt(() -> show(participant, change.get()))) {
            notice.say(words.text(said));
        } else {
            show(participant, plans.plan(participant));
        }
    }
}
