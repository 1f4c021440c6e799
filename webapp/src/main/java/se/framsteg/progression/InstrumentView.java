package se.framsteg.progression;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Arrays;
import java.util.Optional;
import se.framsteg.identity.Language;
import se.framsteg.identity.Role;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.Confirmation;
import se.framsteg.ui.Link;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** A version of an instrument as it will be shown, in every language; a draft can be published or thrown away. */
@Prototype
@OnlyFor(Role.ADMINISTRATOR)
@Route(value = InstrumentsView.PATH + "/:code/:version", layout = StaffLayout.class)
final class InstrumentView extends Page implements BeforeEnterObserver {
    private final InstrumentsApi instruments;
    private final Words words;

    InstrumentView(InstrumentsApi instruments, I18NProvider texts) {
        super("instrument.title");
        this.instruments = instruments;
        this.words = new Words(texts, getLocale());
        addClassName("staff-page");
        addComponentAsFirst(Link.back("/" + InstrumentsView.PATH, words.text("instruments.title")));
    }

    static String path(String code, int version) {
        return "/" + InstrumentsView.PATH + "/" + code + "/" + version;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var code = entering.getRouteParameters().get("code").orElseThrow();
        var number = entering.getRouteParameters().get("version").orElseThrow();
        find(code, number).ifPresentOrElse(this::show, () -> entering.rerouteToError(NotFoundException.class));
    }

    private Optional<InstrumentVersion> find(String code, String number) {
        return instruments.instruments().stream()
                .filter(version -> version.code().equals(code)
                        && String.valueOf(version.version()).equals(number))
                .findFirst();
    }

    private void show(InstrumentVersion version) {
        setHeading(words.text("instruments.version", version.title(), version.version()));
        add(Prose.plain(words.of("instrument.is", version.state())));
        if (version.state() == InstrumentState.DRAFT) {
            add(publish(version), discard(version));
        }
        var previews = new Div();
        previews.addClassName("side-by-side");
        Arrays.stream(Language.values())
                .map(language -> new InstrumentPreview(
                        instruments.instrument(version.code(), version.version(), language), language, words))
                .forEach(previews::add);
        add(previews);
    }

    private Confirmation publish(InstrumentVersion version) {
        return new Confirmation(
                words.text("instrument.publish"),
                words.text("instrument.publish.means"),
                words.text("instrument.publish.yes"),
                words.text("instrument.publish.no"),
                () -> {
                    instruments.publish(version.code(), version.version());
                    UI.getCurrent().getPage().reload();
                });
    }

    private Confirmation discard(InstrumentVersion version) {
        return new Confirmation(
                words.text("instrument.discard"),
                words.text("instrument.discard.means"),
                words.text("instrument.discard.yes"),
                words.text("instrument.discard.no"),
                () -> {
                    instruments.discard(version.code(), version.version());
                    goOnTo(InstrumentsView.PATH);
                });
    }
}
