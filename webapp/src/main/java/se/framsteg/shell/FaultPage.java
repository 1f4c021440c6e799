package se.framsteg.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import io.micronaut.context.annotation.Prototype;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something of ours broke. Says what happened, that nothing is lost and what to do now; details go to the log. */
@Prototype
final class FaultPage extends Page implements HasErrorParameter<Exception> {
    private static final Logger log = LoggerFactory.getLogger(FaultPage.class);

    FaultPage() {
        super("fault.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        log.error("A page could not be shown", error.getException());
        var again = new Anchor("/" + event.getLocation().getPath(), getTranslation("fault.again"));
        again.addClassNames("button", "primary");
        again.setRouterIgnore(true);
        add(new Paragraph(getTranslation("fault.text")), again);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
