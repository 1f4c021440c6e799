package se.framsteg.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.runtime.exceptions.ApplicationStartupException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class StartFailureTest {

    @Test
    void theFrameworksOwnWordsAreLeftOut() {
        var refused = new IllegalStateException("the database cannot be reached\nand more", new IOException("refused"));

        assertThat(StartFailure.reason(new ApplicationStartupException("Error starting", refused)))
                .isEqualTo("the database cannot be reached");
    }

    @Test
    void aSettingThatTheFrameworkRefusedIsTold() {
        var setting = new ConfigurationException("FRAMSTEG_X must be a number");

        assertThat(StartFailure.reason(new ApplicationStartupException("Error starting", setting)))
                .isEqualTo("FRAMSTEG_X must be a number");
    }

    @Test
    void aFailureWithoutWordsIsCalledByItsName() {
        assertThat(StartFailure.reason(new IllegalStateException(""))).contains("IllegalStateException");
    }
}
