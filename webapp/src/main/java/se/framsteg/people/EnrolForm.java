package se.framsteg.people;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.framsteg.shell.FormProblems;
import se.framsteg.shell.Required;
import se.framsteg.ui.Action;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Tick;
import se.framsteg.ui.Words;

/** A new participant: who, since when, who referred, who coaches. */
final class EnrolForm extends Div {
    private final ContactFields contact;
    private final ReferralFields referral;
    private final Tick protectedIdentity;
    private final CoachChoice coach;
    private final FormProblems problems;

    /** @param enrol may refuse with an ApiProblem */
    EnrolForm(
            List<PartnerOrganisation> parties,
            List<Coach> coaches,
            LocalDate today,
            Words words,
            Consumer<NewEnrolment> enrol) {
        addClassNames("stack", "wide", "form");
        contact = new ContactFields(words);
        referral = new ReferralFields(parties, null, words);
        referral.begin(today);
        protectedIdentity = new Tick(words.text("contact.protected"));
        coach = new CoachChoice(coaches, words);
        var notice = new Notice();
        problems = new FormProblems(fields(), notice);
        add(
                new Part(
                        words.text("contact.title"),
                        contact,
                        protectedIdentity,
                        Prose.soft(words.text("contact.protected.means")),
                        Prose.soft(words.text("contact.one-needed"))),
                new Part(words.text("enrolment.title"), referral),
                new Part(words.text("coach.title"), coach.field()),
                notice,
                Action.primary(words.text("enrol.do"), () -> submit(words, enrol)));
    }

    private Map<String, HasValidation> fields() {
        var fields = new HashMap<String, HasValidation>(contact.byPointer());
        fields.putAll(referral.byPointer());
        fields.put("/coachId", coach.field());
        return fields;
    }

    private void submit(Words words, Consumer<NewEnrolment> enrol) {
        problems.clear();
        var since = Required.of(referral.since(), referral.byPointer().get("/since"), words);
        var consented = Required.of(referral.consentedOn(), referral.byPointer().get("/consentedOn"), words);
        if (since == null || consented == null) {
            return;
        }
        problems.attempt(() -> enrol.accept(new NewEnrolment(
                contact.name(),
                contact.email(),
                contact.phone(),
                contact.language(),
                protectedIdentity.isOn(),
                since,
                referral.referredById(),
                referral.referrer(),
                consented,
                coach.id())));
    }
}
