package se.framsteg.schedule;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Saving;
import se.framsteg.ui.Action;
import se.framsteg.ui.Choices;
import se.framsteg.ui.DayField;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Prose;
import se.framsteg.ui.TimeField;

/** A single time of agreed hours: as the rule has it, cancelled, on another day, or at other hours. */
final class OneTimeForm extends Div {

    /** What may become of it. */
    enum Wish {
        AS_AGREED,
        CANCELLED,
        MOVED,
        OTHER_HOURS
    }

    private final LocalDate on;
    private final WeekWords words;
    private final Consumer<EntryDetails> save;
    private final Choices<Wish> wishes;
    private final DayField day;
    private final TimeField starts;
    private final TimeField ends;
    private final Saving<Entry> saving;
    private Entry entry;
    private Wish wish = Wish.AS_AGREED;

    /**
     * @param on the day that the rule gives
     * @param reload what is stored now
     * @param save may refuse with an ApiProblem
     */
    OneTimeForm(
            Entry entry,
            LocalDate on,
            WeekWords words,
            Supplier<Entry> reload,
            Consumer<EntryDetails> save,
            Runnable cancel) {
        this.entry = entry;
        this.on = on;
        this.words = words;
        this.save = save;
        wishes = new Choices<>(
                words.text("one-time.question"),
                List.of(Wish.values()),
                each -> words.words().of("one-time", each),
                this::choose);
        day = new DayField(words.text("one-time.day"));
        starts = new TimeField(words.text("entry.starts"));
        ends = new TimeField(words.text("entry.ends"));
        saving = new Saving<>(
                byPointer(),
                words.words(),
                new Saving.Conflicts<>(reload, this::differences, this::keepMine, this::fill));
        var times = new Div(starts, ends);
        times.addClassNames("row", "fields");
        var ways = new Div(
                Action.primary(words.text("entry.save"), this::submit),
                Action.secondary(words.text("entry.cancel"), cancel));
        ways.addClassName("row");
        addClassNames("stack", "form", "card");
        add(Prose.lead(words.day(on) + ": " + entry.details().title()), wishes, day, times, saving, ways);
        fill(entry);
    }

    /** The one that differs stands first, so that what is wrong with it has the same pointer always. */
    static EntryDetails with(EntryDetails details, LocalDate on, @Nullable Deviation deviation) {
        var deviations = new ArrayList<Deviation>();
        if (deviation != null) {
            deviations.add(deviation);
        }
        details.recurrence().deviations().stream()
                .filter(each -> !each.on().equals(on))
                .forEach(deviations::add);
        return details.with(details.recurrence().withDeviations(deviations));
    }

    static @Nullable Deviation deviation(EntryDetails details, LocalDate on) {
        return details.recurrence().deviations().stream()
                .filter(each -> each.on().equals(on))
                .findFirst()
                .orElse(null);
    }

    private Map<String, HasValidation> byPointer() {
        var at = "/recurrence/deviations/0/";
        return Map.of(at + "movedTo", day, at + "starts", starts, at + "ends", ends);
    }

    private void fill(Entry stored) {
        entry = stored;
        var rule = stored.details().recurrence();
        var deviation = deviation(stored.details(), on);
        day.set(deviation == null || deviation.movedTo() == null ? on : deviation.movedTo());
        starts.set(deviation == null || deviation.starts() == null ? rule.starts() : deviation.starts());
        ends.set(deviation == null || deviation.ends() == null ? rule.ends() : deviation.ends());
        var now = deviation == null
                ? Wish.AS_AGREED
                : Wish.valueOf(deviation.kind().name());
        wishes.choose(now);
        choose(now);
    }

    private void choose(Wish chosen) {
        wish = chosen;
        day.setVisible(chosen == Wish.MOVED);
        starts.setVisible(chosen == Wish.MOVED || chosen == Wish.OTHER_HOURS);
        ends.setVisible(chosen == Wish.MOVED || chosen == Wish.OTHER_HOURS);
    }

    private void submit() {
        saving.attempt(() -> save.accept(with(entry.details(), on, wanted())));
    }

    private @Nullable Deviation wanted() {
        return switch (wish) {
            case AS_AGREED -> null;
            case CANCELLED -> Deviation.cancelled(on);
            case MOVED -> new Deviation(on, DeviationKind.MOVED, day.getDay(), starts.getTime(), ends.getTime());
            case OTHER_HOURS -> new Deviation(on, DeviationKind.OTHER_HOURS, null, starts.getTime(), ends.getTime());
        };
    }

    /** What somebody else changed meanwhile stays; only this time is mine. */
    private void keepMine(Entry stored) {
        entry = stored;
        submit();
    }

    private List<Difference> differences(Entry stored) {
        return new Difference.Found()
                .field(
                        words.day(on),
                        words.deviation(wanted(), entry.details().recurrence()),
                        words.deviation(
                                deviation(stored.details(), on),
                                stored.details().recurrence()))
                .field(
                        words.text("entry.when"),
                        words.rule(entry.details().recurrence()),
                        words.rule(stored.details().recurrence()))
                .list();
    }
}
