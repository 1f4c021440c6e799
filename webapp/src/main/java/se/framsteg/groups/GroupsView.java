package se.framsteg.groups;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Role;
import se.framsteg.shell.InMenu;
import se.framsteg.shell.MenuEntry.Area;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.ParticipantLayout;
import se.framsteg.ui.Link;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;

/** Grupper: what is new, then what one can join, the next first. */
@Prototype
@InMenu(area = Area.PARTICIPANT, order = 40, text = "nav.groups", icon = "people")
@OnlyFor(Role.PARTICIPANT)
@Route(value = GroupsView.PATH, layout = ParticipantLayout.class)
final class GroupsView extends Page implements BeforeEnterObserver {
    static final String PATH = "grupper";

    private static final String THEME = "tema";
    private static final String PAGE = "sida";

    private final CatalogueApi api;
    private final GroupWords words;
    private final Div body = new Div();

    GroupsView(CatalogueApi api, I18NProvider texts) {
        super("groups.title");
        this.api = api;
        this.words = new GroupWords(texts, getLocale());
        body.addClassNames("stack", "wide");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var theme = parameter(entering, THEME)
                .flatMap(name -> Arrays.stream(Theme.values())
                        .filter(each -> slug(each).equals(name))
                        .findFirst())
                .orElse(null);
        var page = parameter(entering, PAGE)
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .orElse(0);
        body.removeAll();
        body.add(Prose.plain(words.text("groups.lead")));
        var news = api.news();
        if (!news.isEmpty()) {
            body.add(new NewsList(news, api, words));
        }
        var catalogue = api.ownCatalogue(theme, page);
        body.add(themes(theme), cards(catalogue), ways(catalogue, theme));
    }

    private Part cards(Catalogue catalogue) {
        if (catalogue.cards().isEmpty()) {
            return new Part(words.text("groups.coming"), Prose.plain(words.text("groups.none")));
        }
        var cards = new UnorderedList();
        cards.addClassNames("plain", "stack");
        catalogue.cards().forEach(card -> cards.add(new ListItem(card(card))));
        return new Part(words.text("groups.coming"), cards);
    }

    private Link card(ActivityCard card) {
        var title = new Span(card.title());
        title.addClassName("lead");
        var lines = new Div(title, Prose.plain(words.time(card.next())));
        lines.addClassNames("stack", "tight");
        if (card.place() != null) {
            lines.add(Prose.soft(card.place()));
        }
        if (!card.languages().isEmpty()) {
            lines.add(Prose.soft(words.spoken(card.languages())));
        }
        var places = new Span(words.places(card.bookable()));
        places.addClassName("mark");
        lines.add(places);
        if (card.suggestedBy() != null) {
            lines.add(Prose.soft(words.text("groups.suggested", card.suggestedBy())));
        }
        var theme = Prose.soft(words.theme(card.theme()));
        var link = Link.card("/" + PATH + "/" + card.id(), theme, lines);
        if (card.bookable().mine().state() == PlaceState.OFFERED) {
            link.addClassName("turn");
        }
        return link;
    }

    /** Links and not a list to choose from: one tap, and the address can be kept. */
    private Nav themes(@Nullable Theme chosen) {
        var nav = new Nav();
        nav.addClassName("chips");
        nav.setAriaLabel(words.text("groups.themes"));
        nav.add(chip(words.text("groups.all"), "/" + PATH, chosen == null));
        List.of(Theme.values())
                .forEach(theme -> nav.add(
                        chip(words.theme(theme), "/" + PATH + "?" + THEME + "=" + slug(theme), theme == chosen)));
        return nav;
    }

    private static Anchor chip(String words, String path, boolean chosen) {
        var chip = new Anchor(path, words);
        chip.addClassName("chip");
        if (chosen) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    private Div ways(Catalogue catalogue, @Nullable Theme theme) {
        var ways = new Div();
        ways.addClassName("row");
        var filter = theme == null ? "" : "&" + THEME + "=" + slug(theme);
        if (catalogue.page() > 0) {
            ways.add(Link.button(
                    "/" + PATH + "?" + PAGE + "=" + (catalogue.page() - 1) + filter, words.text("groups.earlier")));
        }
        if ((catalogue.page() + 1) * Catalogue.PAGE_SIZE < catalogue.total()) {
            ways.add(Link.button(
                    "/" + PATH + "?" + PAGE + "=" + (catalogue.page() + 1) + filter, words.text("groups.later")));
        }
        return ways;
    }

    private static Optional<String> parameter(BeforeEnterEvent entering, String name) {
        return entering.getLocation().getQueryParameters().getSingleParameter(name);
    }

    private static String slug(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
