package se.framsteg.problem;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The problems a method of the contract may answer with beside those that every route has ({@code malformed}, {@code
 * invalid}, {@code not-signed-in}, {@code not-permitted}, {@code not-found}, {@code too-large}, {@code internal}). They are
 * listed in the OpenAPI document.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MayRefuse {

    ProblemType[] value();
}
