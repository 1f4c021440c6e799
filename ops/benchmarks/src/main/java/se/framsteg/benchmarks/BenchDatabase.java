package se.framsteg.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import se.framsteg.testing.EmbeddedMariaDb;

/** A MariaDB of the benchmarks' own, with durable commits; its data is kept between runs under FRAMSTEG_BENCH_HOME. */
final class BenchDatabase implements AutoCloseable {

    private static final String PASSWORD = "bench";

    private final EmbeddedMariaDb server;

    private BenchDatabase(EmbeddedMariaDb server) {
        this.server = server;
    }

    static BenchDatabase open(String name, int bufferPoolMegabytes) throws IOException {
        Path home = Path.of(Optional.ofNullable(System.getenv("FRAMSTEG_BENCH_HOME"))
                        .orElse(System.getProperty("java.io.tmpdir") + "/framsteg-bench"))
                .resolve(name);
        return new BenchDatabase(EmbeddedMariaDb.start(new EmbeddedMariaDb.Settings(
                home, home.resolve("mariadb.log"), freePort(), bufferPoolMegabytes, PASSWORD, PASSWORD)));
    }

    String url() {
        return server.url();
    }

    String user() {
        return EmbeddedMariaDb.USER;
    }

    String owner() {
        return EmbeddedMariaDb.OWNER;
    }

    String password() {
        return PASSWORD;
    }

    /** As the application's user, as the API connects. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), user(), PASSWORD);
    }

    Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(url(), owner(), PASSWORD);
    }

    /** The first column of the first row. */
    long count(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    long serverProcess() {
        return server.handle().pid();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
