package se.framsteg.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.ApiProblem;
import se.framsteg.shell.Required;
import se.framsteg.shell.Saving;
import se.framsteg.ui.Action;
import se.framsteg.ui.DayField;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.Field;
import se.framsteg.ui.TextBox;
import se.framsteg.ui.Words;

/** A placement to arrange. */
final class PlacementForm extends Div {
    private static final int USUAL_CONTACT_WEEKS = 2;

    private final Words words;
    private final Dropdown<PlacementKind> kind;
    private final Field employer;
    private final Field address;
    private final Field supervisor;
    private final Field phone;
    private final DayField since;
    private final DayField until;
    private final HoursFields hours;
    private final ShownFault hoursFault = new ShownFault();
    private final TextBox wants;
    private final FrameFields frame;
    private final Field contactWeeks;
    private final OverrideFields overrides;
    private final Map<String, HasValidation> byPointer = new HashMap<>();
    private final Saving<PlacementDetails> saving;
    private final Function<PlacementDetails, Placements> save;
    private final Consumer<Placements> saved;
    private @Nullable PlacementDetails sent;
    private long version;

    /**
     * @param stored null for a new one
     * @param reload what is stored now; never asked for a new one
     * @param save may refuse with an ApiProblem
     * @param saved told when it went through
     */
    PlacementForm(
            @Nullable PlacementDetails stored,
            Words words,
            Supplier<@Nullable PlacementDetails> reload,
            Function<PlacementDetails, Placements> save,
            Consumer<Placements> saved) {
        this.words = words;
        this.save = save;
        this.saved = saved;
        kind = new Dropdown<>(
                words.text("placement.kind"),
                List.of(PlacementKind.values()),
                each -> words.of("placement-kind", each));
        employer = line("placement.employer");
        address = line("placement.address");
        supervisor = line("placement.supervisor");
        phone = line("placement.phone").ofType("tel");
        since = new DayField(words.text("placement.since"));
        until = new DayField(words.text("placement.until"));
        hours = new HoursFields(words.text("placement.hours"), words);
        wants = new TextBox(words.text("placement.wants"), PlacementsApi.LONGEST_WANTS)
                .hint(words.text("placement.wants.readers"));
        frame = new FrameFields(words);
        contactWeeks = new Field(words.text("placement.contact.weeks"))
                .ofType("number")
                .with("min", "1");
        overrides = new OverrideFields(words);
        saving = new Saving<>(
                byPointer,
                words,
                new Saving.Conflicts<>(
                        () -> Objects.requireNonNull(reload.get()), this::differences, this::keepMine, this::fill));
        addClassNames("stack", "form", "wide");
        add(row(kind, employer), address, row(supervisor, phone), row(since, until));
        add(hours, hoursFault, wants, frame, contactWeeks, overrides, saving);
        add(Action.primary(words.text("placement.save"), this::submit));
        contactWeeks.setValue(String.valueOf(USUAL_CONTACT_WEEKS));
        if (stored != null) {
            fill(stored);
        }
    }

    private Field line(String key) {
        return new Field(words.text(key)).with("maxlength", "200");
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassNames("row", "fields");
        return row;
    }

    private void fill(PlacementDetails details) {
        version = details.version();
        kind.setValue(details.kind());
        employer.setValue(details.employer());
        address.setValue(orEmpty(details.address()));
        supervisor.setValue(orEmpty(details.supervisor()));
        phone.setValue(orEmpty(details.supervisorPhone()));
        since.set(details.since());
        until.set(details.until());
        hours.fill(details.hours());
        wants.set(details.wants());
        frame.fill(details.frame());
        contactWeeks.setValue(String.valueOf(details.contactWeeks()));
        overrides.fill(details.overrides());
    }

    private void submit() {
        var first = Required.of(since.getDay(), since, words);
        var last = Required.of(until.getDay(), until, words);
        if (!hours.isWhole() || first == null || last == null) {
            return;
        }
        point();
        var details = details(first, last);
        sent = details;
        saving.attempt(() -> {
            try {
                saved.accept(save.apply(details));
            } catch (ApiProblem refused) {
                overrides.offer(refused);
                throw refused;
            }
        });
    }

    private PlacementDetails details(LocalDate first, LocalDate last) {
        var weeks = Numbers.of(contactWeeks);
        return new PlacementDetails(
                kind.getValue(),
                employer.getValue().isBlank() ? " " : employer.getValue(),
                address.getValue(),
                supervisor.getValue(),
                phone.getValue(),
                first,
                last,
                hours.hours(),
                wants.getText(),
                frame.frame(),
                weeks == null ? 0 : weeks,
                overrides.overrides(),
                version);
    }

    private void point() {
        byPointer.clear();
        byPointer.putAll(Map.of(
                "/employer", employer,
                "/address", address,
                "/supervisor", supervisor,
                "/supervisorPhone", phone,
                "/since", since,
                "/until", until,
                "/hours", hoursFault,
                "/wants", wants,
                "/contactWeeks", contactWeeks));
        byPointer.putAll(hours.byPointer("/hours"));
        byPointer.putAll(frame.byPointer());
    }

    /** Everything that is read of a placement, in the words that it is read in. */
    private List<Difference> differences(PlacementDetails stored) {
        var mine = Objects.requireNonNull(sent);
        var wants = words.text("placement.wants");
        var theirs = PlacementShown.facts(stored, wants, words);
        var found = new Difference.Found().field(words.text("placement.employer"), mine.employer(), stored.employer());
        PlacementShown.facts(mine, wants, words).forEach((name, typed) -> found.field(name, typed, theirs.get(name)));
        return found.list();
    }

    private void keepMine(PlacementDetails stored) {
        version = stored.version();
        submit();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
