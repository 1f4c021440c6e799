package se.framsteg.people;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.framsteg.shell.Coordinated.Named;
import se.framsteg.ui.Action;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.Field;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** What to look for; leads to the address that says so. */
final class ParticipantSearch extends Div {
    private final Field sought;
    private final Dropdown<Optional<EnrolmentState>> state;
    private final Dropdown<Named> programme;

    ParticipantSearch(List<Named> programmes, Named chosen, ParticipantQuery query, Words words) {
        addClassNames("search");
        getElement().setAttribute("role", "search");
        sought = new Field(words.text("participants.search")).ofType("search").with("maxlength", "200");
        sought.setValue(query.sought());
        state = new Dropdown<>(
                words.text("participants.state"),
                states(),
                each -> each.map(known -> words.of("enrolment-state", known))
                        .orElseGet(() -> words.text("participants.all-states")));
        state.setValue(Optional.ofNullable(query.state()));
        programme = new Dropdown<>(words.text("participants.programme"), programmes, Named::name);
        programme.setValue(chosen);
        programme.setVisible(programmes.size() > 1);
        var search = Action.secondary(words.text("participants.do-search"), this::search);
        search.addClickShortcut(Key.ENTER).listenOn(sought);
        var fields = new Div(sought, state, programme, search);
        fields.addClassNames("row", "fields");
        add(fields, Prose.soft(words.text("caseload.keys")));
    }

    void focus() {
        sought.focus();
    }

    private static List<Optional<EnrolmentState>> states() {
        var states = new ArrayList<Optional<EnrolmentState>>();
        states.add(Optional.empty());
        Arrays.stream(EnrolmentState.values()).map(Optional::of).forEach(states::add);
        return states;
    }

    private void search() {
        var query = new ParticipantQuery(
                programme.getValue().id(), sought.getValue(), state.getValue().orElse(null), 0);
        UI.getCurrent().navigate(ParticipantsView.PATH, query.address());
    }
}
