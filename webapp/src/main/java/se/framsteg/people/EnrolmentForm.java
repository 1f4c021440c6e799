package se.framsteg.people;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import se.framsteg.shell.Required;
import se.framsteg.shell.Saving;
import se.framsteg.ui.Action;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Words;

/** From when, who referred, consent and pauses of somebody already enrolled. */
final class EnrolmentForm extends Div {
    private final Words words;
    private final ReferralFields referral;
    private final PauseFields pauses;
    private final Function<EnrolmentChange, Participant> save;
    private final Consumer<Participant> saved;
    private final Supplier<Participant> reload;
    private final UUID enrolmentId;
    private final Div status = new Div();
    private long version;

    /**
     * @param parties in the programme
     * @param reload what is stored now
     * @param save may refuse with an ApiProblem
     * @param saved told when it went through
     */
    EnrolmentForm(
            Enrolment enrolment,
            List<PartnerOrganisation> parties,
            Words words,
            Supplier<Participant> reload,
            Function<EnrolmentChange, Participant> save,
            Consumer<Participant> saved) {
        this.words = words;
        this.enrolmentId = enrolment.id();
        this.reload = reload;
        this.save = save;
        this.saved = saved;
        this.referral = new ReferralFields(parties, enrolment.referredBy(), words);
        this.pauses = new PauseFields(words);
        addClassNames("stack", "form");
        add(referral, pauses, status, Action.secondary(words.text("enrolment.save"), this::submit));
        fill(enrolment);
    }

    private void fill(Enrolment enrolment) {
        version = enrolment.version();
        referral.fill(enrolment);
        pauses.fill(enrolment.pauses());
    }

    private void submit() {
        // Lines of pauses come and go, so the faults' places are gathered anew each time.
        var saving = new Saving<>(
                fields(),
                words,
                new Saving.Conflicts<>(() -> stored(reload.get()), this::differences, this::keepMine, this::fill));
        status.removeAll();
        status.add(saving);
        var since = Required.of(referral.since(), fields().get("/since"), words);
        var consented = Required.of(referral.consentedOn(), fields().get("/consentedOn"), words);
        if (since != null && consented != null) {
            saving.attempt(() -> saved.accept(save.apply(new EnrolmentChange(
                    since, referral.referredById(), referral.referrer(), consented, pauses.pauses(), version))));
        }
    }

    private void keepMine(Enrolment stored) {
        version = stored.version();
        submit();
    }

    private List<Difference> differences(Enrolment stored) {
        return referral.differences(stored)
                .field(
                        words.text("pause.title"),
                        PauseFields.inWords(pauses.pauses(), words),
                        PauseFields.inWords(stored.pauses(), words))
                .list();
    }

    private Enrolment stored(Participant participant) {
        return Enrolments.get(participant, enrolmentId);
    }

    private Map<String, HasValidation> fields() {
        var fields = new HashMap<String, HasValidation>(referral.byPointer());
        fields.putAll(pauses.byPointer());
        return fields;
    }
}
