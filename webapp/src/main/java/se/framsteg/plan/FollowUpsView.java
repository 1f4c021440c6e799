package se.framsteg.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.UUID;
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
import se.framsteg.ui.TextBox;

/** Talks about how it goes, and what was agreed in them. */
@Prototype
@OnlyFor({Role.COACH, Role.COORDINATOR})
@Route(value = PlanningPage.PATH + "/:" + PathId.PARAMETER + "/uppfoljning", layout = StaffLayout.class)
final class FollowUpsView extends PlanningPage {
    private final FollowUpsApi followUps;
    private final ProgrammesApi programmes;

    FollowUpsView(FollowUpsApi followUps, ProgrammesApi programmes, I18NProvider texts, CurrentUser currentUser) {
        super("follow-up.title", "uppfoljning", texts, currentUser);
        this.followUps = followUps;
        this.programmes = programmes;
    }

    @Override
    void show(UUID participant, BeforeEnterEvent entering) {
        show(participant, followUps.followUps(participant));
    }

    private void show(UUID participant, FollowUps stored) {
        named(stored.participantName());
        content.removeAll();
        var due = stored.nextDue();
        if (due != null) {
            content.add(Prose.lead(words.text(
                    due.isBefore(stored.date()) ? "follow-up.due.passed" : "follow-up.due", words.day(due))));
        }
        talks(participant, stored);
        actions(participant, stored);
    }

    private void talks(UUID participant, FollowUps stored) {
        var part = new Part(words.text("follow-up.talks"));
        if (stored.followUps().isEmpty()) {
            part.add(Prose.plain(words.text("follow-up.none")));
        }
        stored.followUps().forEach(talk -> part.add(talk(participant, talk)));
        if (mayChange()) {
            part.add(new Fold(words.text("follow-up.new"), next(participant, stored)));
        }
        content.add(part);
    }

    private TalkForm next(UUID participant, FollowUps stored) {
        var form = new TalkForm(
                null,
                words.text("follow-up.plan"),
                words,
                "",
                time -> saved(participant, followUps.planFollowUp(participant, time)));
        var day = stored.proposed();
        var before = stored.followUps().stream().map(FollowUp::time).findFirst().orElse(null);
        return day == null ? form : form.proposing(day, before);
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
                            () -> reloaded(participant, talk.id()),
                            outcome -> saved(participant, followUps.closeFollowUp(participant, talk.id(), outcome)))));
        }
        if (mayChange() && (talk.state() == FollowUpState.PLANNED || talk.state() == FollowUpState.MISSED)) {
            var why = new TextBox(words.text("follow-up.move.why"), FollowUpsApi.LONGEST_RECORD)
                    .hint(words.text("follow-up.record.readers"));
            card.add(new Fold(
                    words.text("follow-up.move"),
                    why,
                    new TalkForm(
                            talk.time(),
                            words.text("follow-up.move.save"),
                            words,
                            "/time",
                            time -> saved(
                                    participant,
                                    followUps.moveFollowUp(
                                            participant,
                                            talk.id(),
                                            new FollowUpMove(time, why.getText(), talk.version()))))));
        }
        return card;
    }

    private FollowUp reloaded(UUID participant, UUID id) {
        return followUps.followUps(participant).followUps().stream()
                .filter(talk -> talk.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void actions(UUID participant, FollowUps stored) {
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
        content.add(part);
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
        show(participant, stored);
        notice.say(words.text("follow-up.saved"));
    }
}
