package se.framsteg.people;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.DayField;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.Field;
import se.framsteg.ui.Words;

/** From when somebody takes part, who referred them, and when they consented; the same when enrolling and later. */
final class ReferralFields extends Div {
    private final Words words;
    private final DayField since;
    private final DayField consentedOn;
    private final Dropdown<Optional<PartnerOrganisation>> referredBy;
    private final Field referrer;

    /** @param parties in the programme; others that already stand on the enrolment are added */
    ReferralFields(List<PartnerOrganisation> parties, @Nullable PartnerOrganisation current, Words words) {
        this.words = words;
        addClassNames("stack");
        since = new DayField(words.text("enrolment.since"));
        consentedOn = new DayField(words.text("enrolment.consented"));
        referredBy = new Dropdown<>(
                words.text("enrolment.referred-by"),
                options(parties, current),
                each -> each.map(PartnerOrganisation::name).orElseGet(() -> words.text("enrolment.own-contact")));
        referrer = new Field(words.text("enrolment.referrer")).with("maxlength", "200");
        add(since, consentedOn, referredBy, referrer);
    }

    private static List<Optional<PartnerOrganisation>> options(
            List<PartnerOrganisation> parties, @Nullable PartnerOrganisation current) {
        var options = new ArrayList<Optional<PartnerOrganisation>>();
        options.add(Optional.empty());
        parties.forEach(party -> options.add(Optional.of(party)));
        if (current != null && parties.stream().noneMatch(party -> party.id().equals(current.id()))) {
            options.add(Optional.of(current));
        }
        return options;
    }

    void begin(LocalDate today) {
        since.set(today);
        consentedOn.set(today);
    }

    void fill(Enrolment enrolment) {
        since.set(enrolment.since());
        consentedOn.set(enrolment.consentedOn());
        referrer.setValue(enrolment.referrer() == null ? "" : enrolment.referrer());
        var party = enrolment.referredBy();
        referredBy.select(each -> each.map(PartnerOrganisation::id)
                .equals(Optional.ofNullable(party).map(PartnerOrganisation::id)));
    }

    @Nullable
    LocalDate since() {
        return since.getDay();
    }

    @Nullable
    LocalDate consentedOn() {
        return consentedOn.getDay();
    }

    @Nullable
    UUID referredById() {
        return referredBy.getValue().map(PartnerOrganisation::id).orElse(null);
    }

    @Nullable
    String referrer() {
        return referrer.getValue().isBlank() ? null : referrer.getValue().strip();
    }

    Map<String, HasValidation> byPointer() {
        return Map.of("/since", since, "/consentedOn", consentedOn, "/referredById", referredBy, "/referrer", referrer);
    }

    Difference.Found differences(Enrolment stored) {
        return new Difference.Found()
                .field(words.text("enrolment.since"), day(since()), day(stored.since()))
                .field(words.text("enrolment.consented"), day(consentedOn()), day(stored.consentedOn()))
                .field(
                        words.text("enrolment.referred-by"),
                        name(referredBy.getValue()),
                        name(Optional.ofNullable(stored.referredBy())))
                .field(words.text("enrolment.referrer"), referrer(), stored.referrer());
    }

    private String name(Optional<PartnerOrganisation> party) {
        return party.map(PartnerOrganisation::name).orElseGet(() -> words.text("enrolment.own-contact"));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : words.day(day);
    }
}
