package se.framsteg.groups;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.framsteg.shell.Coordinated.Named;
import se.framsteg.ui.Action;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.Field;
import se.framsteg.ui.Prose;

/** What to look for among activities; leads to the address that says so. */
final class ActivitySearch extends Div {
    private final Field sought;
    private final Dropdown<Optional<ActivityState>> state;
    private final Dropdown<Named> programme;

    ActivitySearch(List<Named> programmes, Named chosen, ActivityQuery query, GroupWords words) {
        addClassNames("search");
        getElement().setAttribute("role", "search");
        sought = new Field(words.text("activities.search")).ofType("search").with("maxlength", "200");
        sought.setValue(query.sought());
        state = new Dropdown<>(
                words.text("activity.state"),
                Stream.concat(
                                Stream.of(Optional.<ActivityState>empty()),
                                Arrays.stream(ActivityState.values()).map(Optional::of))
                        .toList(),
                each -> each.map(known -> words.words().of("activity-state", known))
                        .orElseGet(() -> words.text("activities.all-states")));
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

    private void search() {
        var query = new ActivityQuery(
                programme.getValue().id(), sought.getValue(), state.getValue().orElse(null), 0);
        UI.getCurrent().navigate(ActivitiesView.PATH, query.address());
    }
}
