package se.framsteg.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final Pace pace = new Pace(5, Duration.ofSeconds(2), Duration.ofMinutes(15), Duration.ofHours(1));

    @ParameterizedTest
    @CsvSource({"1,0", "4,0", "5,2", "6,4", "10,64", "13,512", "14,900", "1000000,900"})
    void theWaitDoublesUpToTheLongest(int tries, long seconds) {
        assertThat(pace.waitAfter(tries)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void triesAreForgottenAfterAWhile() {
        assertThat(pace.countOneMore(7, NOW.minusSeconds(3599), NOW)).isEqualTo(8);
        assertThat(pace.countOneMore(7, NOW.minusSeconds(3601), NOW)).isEqualTo(1);
    }
}
