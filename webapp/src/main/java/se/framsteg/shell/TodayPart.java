package se.framsteg.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a room adds to the participant's first page, above what waits there. Every bean of this type is asked. */
public interface TodayPart {

    /** Made anew for each visit; nothing where there is nothing to say. */
    Optional<Component> make();
}
