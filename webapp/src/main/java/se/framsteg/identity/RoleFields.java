package se.framsteg.identity;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.framsteg.ui.Action;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.FaultLine;
import se.framsteg.ui.SaysFault;
import se.framsteg.ui.Words;

/** The roles somebody holds, a line each; a role in a programme stands with its programme. */
final class RoleFields extends FieldSet implements SaysFault {
    private final Words words;
    private final List<HeldRole> options = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Div list = new Div();
    private final FaultLine fault = new FaultLine(getElement(), getElement());

    private record Line(Dropdown<HeldRole> role, Div row) {}

    /** @param programmes names by id */
    RoleFields(Map<UUID, String> programmes, Words words) {
        super(words.text("staff.roles"));
        this.words = words;
        addClassName("choices");
        list.addClassName("stack");
        staffRoles().forEach(role -> {
            if (role.inProgramme()) {
                programmes.forEach((id, name) -> options.add(new HeldRole(role, id, name)));
            } else {
                options.add(new HeldRole(role, null, null));
            }
        });
        add(list, Action.quiet(words.text("staff.add-role"), () -> addLine(options.getFirst())), fault);
    }

    void fill(List<HeldRole> roles) {
        lines.clear();
        list.removeAll();
        roles.forEach(this::addLine);
    }

    List<RoleChoice> choices() {
        return lines.stream()
                .map(line -> line.role().getValue())
                .map(held -> new RoleChoice(held.role(), held.programmeId()))
                .distinct()
                .toList();
    }

    String inWords() {
        return new RoleWords(words)
                .list(lines.stream().map(line -> line.role().getValue()).toList());
    }

    Map<String, HasValidation> byPointer() {
        var fields = new HashMap<String, HasValidation>();
        fields.put("/roles", this);
        for (var i = 0; i < lines.size(); i++) {
            for (var member : List.of("", "/role", "/programmeId")) {
                fields.put("/roles/" + i + member, lines.get(i).role());
            }
        }
        return fields;
    }

    @Override
    public FaultLine fault() {
        return fault;
    }

    private static List<Role> staffRoles() {
        return Arrays.stream(Role.values()).filter(Role::isGiven).toList();
    }

    private void addLine(HeldRole held) {
        if (!options.contains(held)) {
            options.add(held);
        }
        var row = new Div();
        var line = new Line(new Dropdown<>(words.text("staff.role"), options, new RoleWords(words)::of), row);
        line.role().setValue(held);
        row.addClassNames("row", "fields");
        row.add(line.role(), Action.quiet(words.text("staff.remove-role"), () -> remove(line)));
        lines.add(line);
        list.add(row);
    }

    private void remove(Line line) {
        lines.remove(line);
        list.remove(line.row());
    }
}
