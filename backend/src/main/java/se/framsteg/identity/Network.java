package se.framsteg.identity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from, as far as slowing guesses is concerned.
 *
 * @param value an IPv4 address, or the first 64 bits of an IPv6 address: within them everybody picks addresses at will
 */
record Network(String value) {

    private static final int PREFIX_BYTES = 8;

    static Network of(InetAddress address) {
        return new Network(
                address instanceof Inet6Address
                        ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), PREFIX_BYTES))
                        : address.getHostAddress());
    }
}
