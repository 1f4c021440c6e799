package se.framsteg.people;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Saving;
import se.framsteg.ui.Action;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.Field;
import se.framsteg.ui.Words;

/** One party, new or to be changed. */
final class PartnerForm extends Div {
    private static final long NO_VERSION = 0;

    private final ProgrammesApi api;
    private final Words words;
    private final Consumer<PartnerOrganisation> saved;
    private final Field name;
    private final Dropdown<PartnerKind> kind;
    private final Saving<PartnerOrganisation> saving;
    private final @Nullable UUID id;
    private long version;

    /** @param partner null for a new one */
    PartnerForm(
            @Nullable PartnerOrganisation partner,
            ProgrammesApi api,
            Words words,
            Consumer<PartnerOrganisation> saved) {
        this.api = api;
        this.words = words;
        this.saved = saved;
        this.id = partner == null ? null : partner.id();
        name = new Field(words.text("partner.name")).with("maxlength", "200");
        kind = new Dropdown<>(
                words.text("partner.kind"), List.of(PartnerKind.values()), each -> words.of("partner-kind", each));
        saving = new Saving<>(
                Map.of("/name", name, "/kind", kind),
                words,
                new Saving.Conflicts<>(this::stored, this::differences, this::keepMine, this::fill));
        var save = Action.secondary(words.text(partner == null ? "partners.do-add" : "partners.save"), this::submit);
        var fields = new Div(name, kind, save);
        fields.addClassNames("row", "fields");
        addClassNames("stack", "form");
        add(fields, saving);
        version = NO_VERSION;
        if (partner != null) {
            addClassName("card");
            fill(partner);
        }
    }

    private void fill(PartnerOrganisation partner) {
        version = partner.version();
        name.setValue(partner.name());
        kind.setValue(partner.kind());
    }

    private void keepMine(PartnerOrganisation stored) {
        version = stored.version();
        submit();
    }

    private void submit() {
        saving.attempt(() -> {
            var details = new PartnerDetails(name.getValue(), kind.getValue(), version);
            saved.accept(id == null ? api.addPartner(details) : api.changePartner(id, details));
        });
    }

    private PartnerOrganisation stored() {
        return api.partners().stream()
                .filter(partner -> partner.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Difference> differences(PartnerOrganisation stored) {
        return new Difference.Found()
                .field(words.text("partner.name"), name.getValue(), stored.name())
                .field(
                        words.text("partner.kind"),
                        words.of("partner-kind", kind.getValue()),
                        words.of("partner-kind", stored.kind()))
                .list();
    }
}
