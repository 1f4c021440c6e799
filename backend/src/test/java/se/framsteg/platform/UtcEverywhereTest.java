package se.framsteg.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class UtcEverywhereTest {

    @Test
    void whoeverPreparesAContextWorksInUtc() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/Stockholm"));

            assertThat(ApplicationContext.builder()).isNotNull();

            assertThat(TimeZone.getDefault().getRawOffset()).isZero();
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
