package se.framsteg.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Asks the system about ports before a program needs them. */
final class Ports {

    private Ports() {}

    /**
     * Throws {@link Trouble} if the port cannot be listened on.
     *
     * @param setting the environment variable that chooses another port, named in the message
     */
    static void requireFree(String bind, int port, String setting) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(bind), port));
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            if (e instanceof UnknownHostException || reason.contains("assign requested address")) {
                throw new Trouble("FRAMSTEG_BIND is '" + bind + "', which is no address of this machine", e);
            }
            throw new Trouble(
                    "port %d on %s cannot be used (%s); end what uses it, or choose another port with %s"
                            .formatted(port, bind, reason, setting),
                    e);
        }
    }

    /** A loopback port that nobody uses at this moment. */
    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new Trouble("no free port on loopback: " + e.getMessage(), e);
        }
    }
}
