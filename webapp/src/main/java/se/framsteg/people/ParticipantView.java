package se.framsteg.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import se.framsteg.identity.Role;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.PathId;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.Link;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** One participant, for the coordinator: how to reach them, and each enrolment with its coaches and its end. */
@Prototype
@OnlyFor(Role.COORDINATOR)
@Route(value = ParticipantsView.PATH + "/:" + PathId.PARAMETER, layout = StaffLayout.class)
final class ParticipantView extends Page implements BeforeEnterObserver {
    private final ParticipantsApi participants;
    private final GrantsApi grants;
    private final EnrolmentParts enrolments;
    private final Words words;
    private final Notice notice = new Notice();
    private final Div content = new Div();

    ParticipantView(ParticipantsApi participants, GrantsApi grants, EnrolmentParts enrolments, I18NProvider texts) {
        super("participant.title");
        this.participants = participants;
        this.grants = grants;
        this.enrolments = enrolments;
        this.words = new Words(texts, getLocale());
        addClassName("staff-page");
        content.addClassNames("stack", "wide");
        addComponentAsFirst(Link.back("/" + ParticipantsView.PATH, words.text("participants.title")));
        add(notice, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        PathId.of(entering).ifPresent(id -> show(participants.participant(id)));
    }

    private void saved(Participant participant) {
        show(participant);
        notice.say(words.text("participant.saved"));
    }

    private void show(Participant participant) {
        setHeading(participant.name());
        content.removeAll();
        if (participant.protectedIdentity()) {
            content.add(Prose.plain(words.text("participant.protected")), Prose.soft(words.text("protection.hidden")));
        }
        content.add(Link.button("/planering/" + participant.id(), words.text("participant.plan")));
        content.add(new Part(
                words.text("contact.title"),
                new ContactForm(
                        participant,
                        words,
                        () -> participants.participant(participant.id()),
                        change -> participants.changeContact(participant.id(), change),
                        this::saved)));
        Enrolments.newestFirst(participant)
                .forEach(enrolment -> content.add(enrolments.of(participant, enrolment, words, this::saved)));
        content.add(new Part(
                words.text("protection.title"),
                new ProtectionForm(
                        participant,
                        words,
                        () -> participants.participant(participant.id()),
                        change -> participants.changeProtection(participant.id(), change),
                        this::saved)));
        if (participant.protectedIdentity()) {
            content.add(new Part(
                    words.text("grant.title"),
                    Prose.plain(words.text("grant.lead")),
                    new GrantsForm(
                            grants.grants(participant.id()),
                            words,
                            (grantee, change) -> grants.changeGrant(participant.id(), grantee.accountId(), change))));
        }
    }
}
