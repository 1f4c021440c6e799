package se.framsteg.people;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.DayField;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Field;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Tick;
import se.framsteg.ui.Words;

/** What a programme is, and which parties are in it. */
final class ProgrammeFields extends Div {
    private final Words words;
    private final Field name;
    private final Field association;
    private final Field municipality;
    private final DayField since;
    private final DayField until;
    private final Tick promise;
    private final Map<PartnerOrganisation, Tick> parties = new LinkedHashMap<>();

    ProgrammeFields(List<PartnerOrganisation> partners, Words words) {
        this.words = words;
        addClassName("stack");
        name = new Field(words.text("programme.name")).with("maxlength", "200");
        association = new Field(words.text("programme.association")).with("maxlength", "200");
        municipality = new Field(words.text("programme.municipality")).with("maxlength", "100");
        since = new DayField(words.text("programme.since"));
        until = new DayField(words.text("programme.until"));
        promise = new Tick(words.text("programme.promise"));
        var choice = new FieldSet(words.text("programme.parties"));
        choice.addClassName("choices");
        partners.forEach(partner -> {
            var tick = new Tick(partner.name());
            parties.put(partner, tick);
            choice.add(tick);
        });
        add(name, association, municipality, since, until, choice, promise);
        add(Prose.soft(words.text("programme.promise.means")));
    }

    void fill(Programme programme) {
        name.setValue(programme.name());
        association.setValue(programme.association());
        municipality.setValue(programme.municipality());
        since.set(programme.since());
        until.set(programme.until());
        promise.set(programme.cardPromiseConfirmed());
        var ids = programme.parties().stream().map(PartnerOrganisation::id).toList();
        parties.forEach((partner, tick) -> tick.set(ids.contains(partner.id())));
    }

    DayField since() {
        return since;
    }

    ProgrammeDetails details(LocalDate from, long version) {
        return new ProgrammeDetails(
                name.getValue(),
                association.getValue(),
                municipality.getValue(),
                from,
                until.getDay(),
                promise.isOn(),
                chosen().stream().map(PartnerOrganisation::id).toList(),
                version);
    }

    Map<String, HasValidation> byPointer() {
        return Map.of(
                "/name", name,
                "/association", association,
                "/municipality", municipality,
                "/since", since,
                "/until", until);
    }

    List<Difference> differences(Programme stored) {
        return new Difference.Found()
                .field(words.text("programme.name"), name.getValue(), stored.name())
                .field(words.text("programme.association"), association.getValue(), stored.association())
                .field(words.text("programme.municipality"), municipality.getValue(), stored.municipality())
                .field(words.text("programme.since"), day(since.getDay()), day(stored.since()))
                .field(words.text("programme.until"), day(until.getDay()), day(stored.until()))
                .field(words.text("programme.promise"), yesOrNo(promise.isOn()), yesOrNo(stored.cardPromiseConfirmed()))
                .field(words.text("programme.parties"), names(chosen()), names(stored.parties()))
                .list();
    }

    private List<PartnerOrganisation> chosen() {
        return parties.entrySet().stream()
                .filter(each -> each.getValue().isOn())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String names(List<PartnerOrganisation> partners) {
        return partners.stream().map(PartnerOrganisation::name).sorted().collect(Collectors.joining(", "));
    }

    private String yesOrNo(boolean yes) {
        return words.text(yes ? "answer.yes" : "answer.no");
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : words.day(day);
    }
}
