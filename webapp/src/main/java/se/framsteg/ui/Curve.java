package se.framsteg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

/**
 * Small step curves over the same time, one for each question, and the same as a table. Everything is sent at once as
 * data, so that the server keeps no element for each point.
 */
@Tag("framsteg-curve")
@JsModule("./ui/framsteg-curve.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public final class Curve extends Component {

    public Curve(CurveSet set) {
        getElement().setPropertyBean("set", set);
    }
}
