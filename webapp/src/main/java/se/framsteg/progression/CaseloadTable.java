package se.framsteg.progression;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The caseload, sent as data: searching in it and walking through it need no server. */
@Tag("framsteg-caseload")
@JsModule("./progression/framsteg-caseload.ts")
final class CaseloadTable extends Component {

    CaseloadTable(CaseloadSet set) {
        getElement().setPropertyBean("set", set);
    }
}
