package se.framsteg.groups;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.ArrayList;
import java.util.Comparator;

/**
 * One line to choose by: what is near, a language, a theme. Links and not a list to choose from, so that one tap is enough and
 * a second one takes it back; what is chosen stands first, since the line may be longer than the screen.
 */
final class Chips extends Nav {

    private record Chip(String words, CatalogueQuery leadsTo, boolean chosen) {}

    Chips(CatalogueQuery query, CatalogueChoices choices, String path, GroupWords words) {
        addClassName("chips");
        setAriaLabel(words.text("groups.choose"));
        var chips = new ArrayList<Chip>();
        if (choices.near() || query.near()) {
            chips.add(new Chip(words.text("groups.near"), query.near(!query.near()), query.near()));
        }
        for (var language : choices.languages()) {
            var chosen = language == query.language();
            chips.add(new Chip(words.spoken(language), query.in(chosen ? null : language), chosen));
        }
        for (var theme : choices.themes()) {
            var chosen = theme == query.theme();
            chips.add(new Chip(words.theme(theme), query.on(chosen ? null : theme), chosen));
        }
        if (chips.isEmpty()) {
            setVisible(false);
            return;
        }
        chips.sort(Comparator.comparing(chip -> !chip.chosen()));
        chips.addFirst(new Chip(words.text("groups.all"), CatalogueQuery.ALL, query.choosesNothing()));
        chips.forEach(chip -> add(link(chip, path)));
    }

    private static Anchor link(Chip chip, String path) {
        var link = new Anchor(chip.leadsTo().under(path), chip.words());
        link.addClassName("chip");
        if (chip.chosen()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
