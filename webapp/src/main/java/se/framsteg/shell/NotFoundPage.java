package se.framsteg.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import io.micronaut.context.annotation.Prototype;
import jakarta.servlet.http.HttpServletResponse;

/** No such page, or none for this user: the two look alike. */
@Prototype
final class NotFoundPage extends Page implements HasErrorParameter<NotFoundException> {

    NotFoundPage() {
        super("not-found.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        var home = new Anchor("/", getTranslation("not-found.home"));
        home.addClassNames("button", "primary");
        add(new Paragraph(getTranslation("not-found.text")), home);
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
