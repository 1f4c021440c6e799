package se.framsteg.platform;

import io.micronaut.aop.Around;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares what a route does to what. Every controller method bears it (or {@link Open}); without either the framework
 * refuses the call, and the build fails.
 *
 * <p>Around the method lie the decision whether the caller may, one database transaction, and the log of the decision.
 */
@Documented
@Around
@Secured(SecurityRule.IS_AUTHENTICATED)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Guarded {

    Category value();

    Action action();

    Whose of();
}
