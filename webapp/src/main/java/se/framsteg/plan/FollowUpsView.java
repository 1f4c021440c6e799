package se.framsteg.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.framsteg.identity.Role;
import se.framsteg.people.PartnerOrganisation;
import se.framsteg.people.Programme;
import se.framsteg.people.ProgrammesApi;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.PathId;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.Fold;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;

/** Talks about how it goes, and what was agreed in them. */
@Prototype
@OnlyFor({Role.COACH, Role.COORDINATOR})
@Route(value = PlanningPage.PATH + "/:" + PathId.PARAMETER + "/uppfoljning", layout = StaffLayout.class)
final class FollowUpsView extends PlanningPage {
    private final FollowUpsApi followUps;
    private final ProgrammesApi programmes;
    private final Div talks = new Div();
    private final Div actions = new Div();

    FollowUpsView(FollowUpsApi followUps, ProgrammesApi programmes, I18NProvider texts, CurrentUser currentUser) {
        super("follow-up.title", "uppfoljning", texts, currentUser);
        this.followUps = followUps;
        this.programmes = programmes;
        talks.addClassName("stack");
        actions.addClassName("stack");
    }

    @Override
    void show(UUID participant, BeforeEnterEvent entering) {
        show(participant, followUps.followUps(participant));
    }

    /** What is saved in one part leaves what is typed in the other alone. */
    private void show(UUID participant, FollowUps stored) {
        named(stored.participantName());
        content.removeAll();
        content.add(talks, actions);
        talks(participant, stored);
        actions(participant, stored);
    }

    private void talks(UUID participant, FollowUps stored) {
        talks.removeAll();
        var due = stored.nextDue();
        if (due != null) {
            talks.add(Prose.lead(words.text(
                    due.isBefore(stored.date()) ? "follow-up.due.passed" : "follow-up.due", words.day(due))));
        }
        var part = new Part(words.text("follow-up.talks"));
        if (stored.followUps().isEmpty()) {
            part.add(Prose.plain(words.text("follow-up.none")));
        }
        stored.followUps().forEach(talk -> part.add(talk(participant, talk)));
        if (mayChange()) {
            part.add(new Fold(words.text("follow-up.new"), next(participant, stored)));
        }
        talks.add(part);
    }

    private TalkForm next(UUID participant, FollowUps stored) {
        var fields = new TalkFields(words);
        var before = stored.followUps().stream().map(FollowUp::time).findFirst().orElse(null);
        if (stored.proposed() != null) {
            fields.propose(stored.proposed(), before);
        }
        return new TalkForm(fields, words, time -> planned(participant, time));
    }

    private Div talk(UUID participant, FollowUp talk) {
        var card = new Div(
                Prose.plain(new TalkWords(words).of(talk.time()) + " · " + words.of("follow-up-state", talk.state())));
        card.addClassNames("card", "stack");
        var record = talk.record();
        if (record != null) {
            var text = new Div(record);
            text.addClassName("as-written");
            card.add(text);
        }
        if (mayChange() && talk.state() != FollowUpState.MOVED) {
            card.add(new Fold(
                    words.text("follow-up.how"),
                    new OutcomeForm(
                            talk,
                            words,
                            () -> current(participant, talk.id()),
                            (id, outcome) -> told(participant, followUps.closeFollowUp(participant, id, outcome)))));
        }
        if (mayChange() && talk.isMovable()) {
            card.add(new Fold(
                    words.text("follow-up.move"),
                    new MoveForm(
                            talk,
                            words,
                            new MoveForm.Storage(
                                    () -> current(participant, talk.id()),
                                    (id, move) -> told(participant, followUps.moveFollowUp(participant, id, move)),
                                    time -> planned(participant, time),
                                    () -> talks(participant, followUps.followUps(participant))))));
        }
        return card;
    }

    private void planned(UUID participant, FollowUpTime time) {
        told(participant, followUps.planFollowUp(participant, time));
    }

    private void told(UUID participant, FollowUps stored) {
        talks(participant, stored);
        notice.say(words.text("follow-up.saved"));
    }

    /** Where it was moved, the one that took its place. */
    private FollowUp current(UUID participant, UUID id) {
        var all = followUps.followUps(participant).followUps().stream()
                .collect(Collectors.toMap(FollowUp::id, Function.identity()));
        var talk = Objects.requireNonNull(all.get(id));
        while (talk.movedTo() != null) {
            talk = Objects.requireNonNull(all.get(talk.movedTo()));
        }
        return talk;
    }

    private void actions(UUID participant, FollowUps stored) {
        actions.removeAll();
        var part = new Part(words.text("action.agreed"));
        if (stored.actions().isEmpty()) {
            part.add(Prose.plain(words.text("action.none")));
        }
        var owners = Owner.all(stored, parties(stored.programmeId()), words);
        stored.actions().forEach(action -> part.add(action(participant, action, owners)));
        if (mayChange()) {
            part.add(new Fold(
                    words.text("action.new"),
                    new ActionForm(
                            null,
                            owners,
                            words,
                            () -> null,
                            details -> saved(participant, followUps.addAction(participant, details)))));
        }
        actions.add(part);
    }

    private Div action(UUID participant, AgreedAction action, List<Owner> owners) {
        var details = action.details();
        var line = new Div(
                Prose.plain(details.words()),
                Prose.soft(words.text("action.who-when", ActionWords.owner(action), words.day(details.due())) + " · "
                        + words.of("action-state", details.state())));
        line.addClassNames("card", "stack", "tight");
        if (mayChange()) {
            line.add(new Fold(
                    words.text("action.change"),
                    new ActionForm(
                            details,
                            owners,
                            words,
                            () -> reloadedAction(participant, action.id()),
                            change -> saved(participant, followUps.changeAction(participant, action.id(), change)))));
        }
        return line;
    }

    private ActionDetails reloadedAction(UUID participant, UUID id) {
        return followUps.followUps(participant).actions().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow()
                .details();
    }

    private List<PartnerOrganisation> parties(UUID programmeId) {
        return programmes.programmes().stream()
                .filter(programme -> programme.id().equals(programmeId))
                .findFirst()
                .map(Programme::parties)
                .orElse(List.of());
    }

    private void saved(UUID participant, FollowUps stored) {
        actions(participant, stored);
        notice.say(words.text("follow-up.saved"));
    }
}
