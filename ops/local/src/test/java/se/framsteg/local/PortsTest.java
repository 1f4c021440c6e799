package se.framsteg.local;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

final class PortsTest {

    private static final String LOOPBACK = "127.0.0.1";

    @Test
    void says_which_port_is_in_use_and_how_to_choose_another() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> Ports.requireFree(LOOPBACK, port, "FRAMSTEG_WEB_PORT"))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContainingAll("port " + port, "FRAMSTEG_WEB_PORT");
        }
    }

    @Test
    void says_that_an_address_is_not_this_machines() {
        assertThatThrownBy(() -> Ports.requireFree("203.0.113.1", 18_201, "FRAMSTEG_WEB_PORT"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("FRAMSTEG_BIND");
    }

    @Test
    void accepts_a_free_port() {
        Ports.requireFree(LOOPBACK, Ports.free(), "FRAMSTEG_WEB_PORT");
    }
}
