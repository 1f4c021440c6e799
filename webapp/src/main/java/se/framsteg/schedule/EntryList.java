package se.framsteg.schedule;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.FormProblems;
import se.framsteg.ui.Action;
import se.framsteg.ui.Confirmation;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Prose;

/** Lines of a week, each with ways to change it and take it away, and a way to add one. */
final class EntryList extends Div {

    /** How they are stored; every one may refuse with an ApiProblem. */
    record Storage(
            Supplier<List<Entry>> list,
            Supplier<List<Purpose>> purposes,
            Consumer<EntryDetails> add,
            BiConsumer<UUID, EntryDetails> change,
            BiConsumer<UUID, Long> remove) {}

    private final SourceKind kind;
    private final Storage storage;
    private final LocalDate today;
    private final WeekWords words;
    private final Notice notice = new Notice();
    private final FormProblems problems = new FormProblems(Map.of(), notice);
    private final Div body = new Div();
    private List<Purpose> purposes = List.of();

    EntryList(SourceKind kind, Storage storage, LocalDate today, WeekWords words) {
        this.kind = kind;
        this.storage = storage;
        this.today = today;
        this.words = words;
        addClassName("stack");
        body.addClassName("stack");
        add(notice, body);
        refresh();
    }

    /** Anew, as it is stored. */
    void refresh() {
        body.removeAll();
        purposes = storage.purposes().get();
        var entries = storage.list().get();
        if (entries.isEmpty()) {
            body.add(Prose.soft(words.text("entries.none")));
        }
        entries.forEach(entry -> body.add(card(entry)));
        body.add(Action.secondary(words.text("entries.add"), () -> edit(null)));
    }

    private Div card(Entry entry) {
        var details = entry.details();
        var ways = new Div(
                Action.secondary(words.text("entries.change"), () -> edit(entry)),
                new Confirmation(
                        words.text("entries.remove"),
                        words.text(kind == SourceKind.HOURS ? "entries.remove.hours" : "entries.remove.sure"),
                        words.text("entries.remove.yes"),
                        words.text("entries.remove.no"),
                        () -> remove(entry)));
        ways.addClassName("row");
        var card = new Div(Prose.lead(details.title()), Prose.plain(words.rule(details.recurrence())));
        purposes.stream()
                .filter(each -> each.id().equals(details.milestone()))
                .forEach(each -> card.add(Prose.soft(words.text("week.why", each.words()))));
        card.add(ways);
        card.addClassNames("card", "stack", "tight");
        return card;
    }

    private void edit(@Nullable Entry entry) {
        body.removeAll();
        body.add(new EntryForm(
                kind,
                entry,
                purposes,
                today,
                words,
                () -> stored(entry),
                details -> save(entry, details),
                this::refresh));
    }

    private void save(@Nullable Entry entry, EntryDetails details) {
        if (entry == null) {
            storage.add().accept(details);
        } else {
            storage.change().accept(entry.id(), details);
        }
        refresh();
        notice.say(words.text("entries.saved"));
    }

    private Entry stored(@Nullable Entry entry) {
        return storage.list().get().stream()
                .filter(each -> entry != null && each.id().equals(entry.id()))
                .findFirst()
                .orElseThrow();
    }

    private void remove(Entry entry) {
        problems.attempt(
                () -> storage.remove().accept(entry.id(), entry.details().version()));
        refresh();
    }
}
