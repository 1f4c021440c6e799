package se.framsteg.groups;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.framsteg.ui.Link;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;

/** A catalogue as it is read: what one takes part in first, then the others, the next first. */
final class CatalogueList extends Div {
    private final CatalogueQuery query;
    private final String path;
    private final GroupWords words;
    private final Function<ActivityCard, Optional<Component>> beside;

    /**
     * @param path where the catalogue is, and each group under it
     * @param beside what can be done about a group without opening it
     */
    CatalogueList(
            Catalogue catalogue,
            CatalogueQuery query,
            String path,
            GroupWords words,
            Function<ActivityCard, Optional<Component>> beside) {
        this.query = query;
        this.path = path;
        this.words = words;
        this.beside = beside;
        addClassNames("stack", "wide");
        add(new Chips(query, catalogue.choices(), path, words));
        if (!catalogue.mine().isEmpty() && catalogue.page() == 0) {
            add(new Part(words.mine(), cards(catalogue.mine())));
        }
        if (!catalogue.cards().isEmpty()) {
            add(new Part(words.text("groups.coming"), cards(catalogue.cards())), ways(catalogue));
        } else if (catalogue.mine().isEmpty() || !query.equals(CatalogueQuery.ALL)) {
            add(none(catalogue));
        }
    }

    private Div none(Catalogue catalogue) {
        var none = new Div();
        none.addClassNames("card", "stack");
        if (query.equals(CatalogueQuery.ALL)) {
            none.add(Prose.plain(words.none()));
        } else {
            none.add(
                    Prose.plain(words.text(catalogue.mine().isEmpty() ? "groups.none-fits" : "groups.no-other-fits")),
                    Link.button(path, words.text("groups.show-all")));
        }
        return none;
    }

    private UnorderedList cards(List<ActivityCard> cards) {
        var list = new UnorderedList();
        list.addClassNames("plain", "group-cards");
        cards.forEach(card -> {
            var item = new ListItem(card(card));
            item.addClassNames("stack", "tight");
            beside.apply(card).ifPresent(item::add);
            list.add(item);
        });
        return list;
    }

    private Link card(ActivityCard card) {
        var title = new Span(card.title());
        title.addClassName("lead");
        var lines = new Div();
        lines.addClassNames("stack", "tight");
        if (card.suggestedBy() != null) {
            var tip = new Span(words.suggestedBy(card.suggestedBy()));
            tip.addClassName("tip");
            lines.add(tip);
        }
        lines.add(Prose.soft(words.theme(card.theme())), title, Prose.plain(words.time(card.next())));
        var where = Optional.ofNullable(card.place()).or(() -> Optional.ofNullable(card.municipality()));
        where.ifPresent(place -> lines.add(Prose.soft(place)));
        if (!card.languages().isEmpty()) {
            lines.add(Prose.soft(words.spoken(card.languages())));
        }
        var places = new Span(words.places(card.bookable()));
        places.addClassName("mark");
        lines.add(places);
        var link = Link.card(path + "/" + card.id(), new PictureTile(card.picture()), lines);
        link.addClassName("group-card");
        if (card.bookable().mine().state() == PlaceState.OFFERED) {
            link.addClassName("turn");
        }
        return link;
    }

    private Div ways(Catalogue catalogue) {
        var ways = new Div();
        ways.addClassName("row");
        var page = catalogue.page();
        if (page > 0) {
            ways.add(Link.button(query.page(page - 1).under(path), words.text("groups.earlier")));
        }
        if ((page + 1) * Catalogue.PAGE_SIZE < catalogue.total()) {
            ways.add(Link.button(query.page(page + 1).under(path), words.text("groups.later")));
        }
        return ways;
    }
}
