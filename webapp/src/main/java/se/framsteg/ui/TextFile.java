package se.framsteg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/** A text file from the user's own disk. */
@Tag("framsteg-file")
@JsModule("./ui/framsteg-file.ts")
public final class TextFile extends Component {

    /**
     * @param accept as the HTML attribute, e.g. {@code .json}
     * @param mostBytes larger files are not read
     * @param chosen told the text
     * @param tooLarge told instead where the file is larger
     */
    public TextFile(String label, String accept, int mostBytes, Consumer<String> chosen, Runnable tooLarge) {
        getElement().setProperty("label", label).setProperty("accept", accept).setProperty("most", mostBytes);
        getElement()
                .addEventListener("chosen", event -> {
                    if (event.getEventData().get("event.detail.tooLarge").asBoolean()) {
                        tooLarge.run();
                    } else {
                        chosen.accept(
                                event.getEventData().get("event.detail.text").asString());
                    }
                })
                .addEventData("event.detail.text")
                .addEventData("event.detail.tooLarge");
    }
}
