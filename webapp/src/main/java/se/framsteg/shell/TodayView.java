package se.framsteg.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;

@Prototype
@Route("")
final class TodayView extends Main {
    TodayView() {
        add(new H1(getTranslation("today.title")));
    }
}
