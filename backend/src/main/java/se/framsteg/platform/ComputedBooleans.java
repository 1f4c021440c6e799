package se.framsteg.platform;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;

/** MariaDB answers a comparison in a SELECT with the number 0 or 1; contract records say boolean. */
@Factory
final class ComputedBooleans {

    @Singleton
    TypeConverter<Integer, Boolean> integerToBoolean() {
        return TypeConverter.of(Integer.class, Boolean.class, number -> number != 0);
    }
}
