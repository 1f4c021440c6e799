package se.framsteg.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworksTest {

    private static final InetAddress STRANGER = InetAddress.ofLiteral("203.0.113.9");
    private static final InetAddress WEB_APP = InetAddress.ofLiteral("127.0.0.1");

    private final Networks networks = new Networks("127.0.0.0/8,::1,10.1.0.0/16");

    private String of(InetAddress connection, String... forwardedFor) {
        return networks.of(connection, List.of(forwardedFor)).value();
    }

    @Test
    void aStrangersHeaderIsNotBelieved() {
        assertThat(of(STRANGER, "198.51.100.1")).isEqualTo("203.0.113.9");
    }

    @Test
    void whatStandsBeforeTheFirstUntrustedAddressIsNotBelieved() {
        assertThat(of(WEB_APP, "198.51.100.1, 203.0.113.9, 10.1.2.3")).isEqualTo("203.0.113.9");
        assertThat(of(WEB_APP, "198.51.100.1", "203.0.113.9, 10.1.2.3")).isEqualTo("203.0.113.9");
    }

    @Test
    void nonsenseInTheHeaderLeavesTheLastAddressThatIsKnown() {
        assertThat(of(WEB_APP, "localhost, 10.1.2.3")).isEqualTo("10.1.2.3");
        assertThat(of(WEB_APP, "")).isEqualTo("127.0.0.1");
        assertThat(of(WEB_APP)).isEqualTo("127.0.0.1");
    }

    @Test
    void addressesOfOneHomeWithIpv6AreOneNetwork() {
        assertThat(of(WEB_APP, "2001:db8:1:2:3::4")).isEqualTo(of(WEB_APP, "2001:db8:1:2:ffff::9"));
        assertThat(of(WEB_APP, "2001:db8:1:2:3::4")).isNotEqualTo(of(WEB_APP, "2001:db8:1:3:3::4"));
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.0.0/16,10.1.255.255,true",
        "10.1.0.0/16,10.2.0.0,false",
        "10.1.2.3,10.1.2.3,true",
        "10.1.2.3,10.1.2.2,false",
        "0.0.0.0/0,203.0.113.9,true",
        "0.0.0.0/0,::1,false",
        "2001:db8::/33,2001:db8:7fff::1,true",
        "2001:db8::/33,2001:db8:8000::1,false"
    })
    void aRangeContainsWhatItSays(String range, String address, boolean contained) {
        assertThat(AddressRange.parse(range).contains(InetAddress.ofLiteral(address)))
                .isEqualTo(contained);
    }
}
