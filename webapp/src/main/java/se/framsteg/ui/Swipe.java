package se.framsteg.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * What one can swipe through on a phone: to the left follows the link inside that {@linkplain Link#standsFor stands for} what
 * is next, to the right the one for what was before. The links stay for everybody else.
 */
@Tag("framsteg-swipe")
@JsModule("./ui/framsteg-swipe.ts")
public final class Swipe extends HtmlContainer {}
