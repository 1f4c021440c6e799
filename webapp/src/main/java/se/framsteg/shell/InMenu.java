package se.framsteg.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.framsteg.shell.MenuEntry.Area;

/** Gives a view a line in the navigation, with the view's own path and roles. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface InMenu {

    /** Whose navigation it belongs to. */
    Area area();

    /** Smaller comes first. */
    int order();

    /** Message key of the word shown. */
    String text();

    /** Name of an icon in {@code icons.css}. */
    String icon();
}
