package se.framsteg.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.framsteg.identity.Role;

/**
 * Who finds this view; for others it is not there. A courtesy that saves people from dead ends: what anybody may read
 * is decided by the API alone.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OnlyFor {
    Role[] value();
}
