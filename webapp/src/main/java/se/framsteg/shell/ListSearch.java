package se.framsteg.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.framsteg.shell.Coordinated.Named;
import se.framsteg.ui.Action;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.Field;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** What to look for in a programme's list; leads to the address that says so. */
public final class ListSearch<S extends Enum<S>> extends Div {
    private final String list;
    private final Field sought;
    private final Dropdown<Optional<S>> state;
    private final Dropdown<Named> programme;

    /**
     * @param list the view that shows it
     * @param what is looked for, as the field is called
     * @param called a state in words
     */
    public ListSearch(
            String list,
            Coordinated coordinated,
            ListQuery<S> query,
            Class<S> states,
            String what,
            Function<S, String> called,
            Words words) {
        this.list = list;
        addClassNames("search");
        getElement().setAttribute("role", "search");
        sought = new Field(what).ofType("search").with("maxlength", "200");
        sought.setValue(query.sought());
        state = new Dropdown<>(
                words.text("participants.state"),
                Stream.concat(
                                Stream.of(Optional.<S>empty()),
                                Arrays.stream(states.getEnumConstants()).map(Optional::of))
                        .toList(),
                each -> each.map(called).orElseGet(() -> words.text("participants.all-states")));
        state.setValue(Optional.ofNullable(query.state()));
        var programmes = coordinated.programmes();
        programme = new Dropdown<>(words.text("participants.programme"), programmes, Named::name);
        programmes.stream()
                .filter(each -> each.id().equals(query.programme()))
                .findFirst()
                .ifPresent(programme::setValue);
        programme.setVisible(programmes.size() > 1);
        var search = Action.secondary(words.text("participants.do-search"), this::search);
        search.addClickShortcut(Key.ENTER).listenOn(sought);
        var fields = new Div(sought, state, programme, search);
        fields.addClassNames("row", "fields");
        add(fields, Prose.soft(words.text("caseload.keys")));
    }

    public void focus() {
        sought.focus();
    }

    private void search() {
        var query = new ListQuery<>(
                programme.getValue().id(), sought.getValue(), state.getValue().orElse(null), 0);
        UI.getCurrent().navigate(list, query.address());
    }
}
