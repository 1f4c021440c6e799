package se.framsteg.platform;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import java.time.ZoneOffset;
import java.util.TimeZone;

/**
 * Times are stored in UTC wherever the machine stands: the database driver writes an instant by the zone of the JVM, so on
 * a machine set to Swedish time an hour a year would be stored twice. Works in every program that starts a context.
 */
@ContextConfigurer
public final class UtcEverywhere implements ApplicationContextConfigurer {

    @Override
    public void configure(ApplicationContextBuilder builder) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
    }
}
