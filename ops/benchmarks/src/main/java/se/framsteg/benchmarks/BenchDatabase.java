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
import java.util.List;
import java.util.Optional;
import se.framsteg.testing.EmbeddedMariaDb;

/** A MariaDB of the benchmarks' own, with durable commits; its data is kept between runs under FRAMSTEG_BENCH_HOME. */
final class BenchDatabase implements AutoCloseable {

    private static final String PASSWORD = "bench";
    private static final int PARTICIPANTS_EACH_COMMIT = 5_000;

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

    /** Rows made inside the database, which is asked to believe that they fit together. */
    @FunctionalInterface
    interface Filling {
        void into(Statement statement) throws SQLException;
    }

    /** A part of a filling. */
    @FunctionalInterface
    interface Lot {
        void into(Statement statement, int first, int last) throws SQLException;
    }

    /** Empties the tables and fills in one transaction. */
    void fill(List<String> tables, Filling filling) throws SQLException {
        try (Connection connection = connectAsOwner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET foreign_key_checks = 0");
            statement.execute("SET unique_checks = 0");
            for (String table : tables) {
                statement.execute("DELETE FROM " + table);
            }
            filling.into(statement);
            connection.commit();
        }
    }

    /** A transaction for every so many participants. */
    void inLots(int participants, Lot lot) throws SQLException {
        for (int first = 1; first <= participants; first += PARTICIPANTS_EACH_COMMIT) {
            int begin = first;
            int end = Math.min(participants, first + PARTICIPANTS_EACH_COMMIT - 1);
            fill(List.of(), statement -> lot.into(statement, begin, end));
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
