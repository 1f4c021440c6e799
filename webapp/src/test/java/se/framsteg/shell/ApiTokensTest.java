package se.framsteg.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Tokens;

class ApiTokensTest {
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final AtomicInteger renewals = new AtomicInteger();
    private final ApiTokens tokens = new ApiTokens(new Tokens("first", 600, "once"), () -> now);

    @Test
    void a_token_with_time_left_is_used_as_it_is() {
        now = now.plusSeconds(569);
        assertThat(tokens.access(this::renew)).isEqualTo("first");
    }

    @Test
    void a_token_is_renewed_half_a_minute_before_it_expires() {
        now = now.plusSeconds(570);
        assertThat(tokens.access(this::renew)).isEqualTo("fresh-1");
        assertThat(tokens.access(this::renew)).isEqualTo("fresh-1");
    }

    @Test
    void however_many_find_the_token_spent_it_is_renewed_once() {
        now = now.plusSeconds(600);
        var got = Collections.synchronizedList(new ArrayList<String>());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 50; i++) {
                threads.submit(() -> got.add(tokens.access(this::renew)));
            }
        }
        assertThat(got).hasSize(50).containsOnly("fresh-1");
    }

    private Tokens renew(Tokens spent) {
        return new Tokens("fresh-" + renewals.incrementAndGet(), 600, "again");
    }
}
