package se.framsteg.identity;

import java.net.InetAddress;

/** A range of IP addresses in the notation {@code 10.0.0.0/8}; without a slash, one address. */
record AddressRange(InetAddress start, int bits) {

    /** @throws IllegalArgumentException when it is none; no name is ever looked up */
    static AddressRange parse(String text) {
        String[] parts = text.strip().split("/", 2);
        InetAddress start = InetAddress.ofLiteral(parts[0]);
        int most = start.getAddress().length * Byte.SIZE;
        int bits = parts.length == 1 ? most : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > most) {
            throw new IllegalArgumentException("no such range of addresses: " + text);
        }
        return new AddressRange(start, bits);
    }

    boolean contains(InetAddress address) {
        byte[] mine = start.getAddress();
        byte[] theirs = address.getAddress();
        if (mine.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if (((mine[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
