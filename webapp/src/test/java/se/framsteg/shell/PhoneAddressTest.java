package se.framsteg.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.micronaut.http.HttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhoneAddressTest {
    private final HttpServletRequest phones = mock();

    private String told(boolean behindProxy, String... forwardedFor) {
        when(phones.getRemoteAddr()).thenReturn("203.0.113.9");
        when(phones.getHeaders("X-Forwarded-For")).thenReturn(Collections.enumeration(List.of(forwardedFor)));
        var settings = new WebSettings("", 0, false, false, behindProxy, Duration.ZERO, Duration.ZERO);
        var request = HttpRequest.POST("/sign-in/codes", "");
        ScopedValue.where(CurrentUser.REQUEST, phones).run(() -> new PhoneAddress(settings).tell(request));
        return String.valueOf(request.getHeaders().get("X-Forwarded-For"));
    }

    @Test
    void what_a_phone_claims_is_not_passed_on() {
        assertThat(told(false, "198.51.100.1")).isEqualTo("203.0.113.9");
    }

    @Test
    void what_the_proxy_in_front_wrote_is_passed_on_in_its_order() {
        assertThat(told(true, "198.51.100.1", "192.0.2.7")).isEqualTo("198.51.100.1, 192.0.2.7");
    }

    @Test
    void behind_a_proxy_that_wrote_nothing_the_connection_counts() {
        assertThat(told(true)).isEqualTo("203.0.113.9");
    }

    @Test
    void outside_a_request_nothing_is_told() {
        var settings = new WebSettings("", 0, false, false, false, Duration.ZERO, Duration.ZERO);
        var request = HttpRequest.POST("/sign-in/codes", "");

        new PhoneAddress(settings).tell(request);

        assertThat(request.getHeaders().contains("X-Forwarded-For")).isFalse();
    }
}
