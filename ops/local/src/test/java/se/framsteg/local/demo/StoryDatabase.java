package se.framsteg.local.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.framsteg.testing.EmbeddedMariaDb;

/** A server of the demo data's own, since it begins on an empty database and is made twice. */
final class StoryDatabase implements AutoCloseable {

    private static final String PASSWORD = "story";
    private static final int BUFFER_POOL_MEGABYTES = 128;

    private final EmbeddedMariaDb server;

    StoryDatabase(Path home) throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = free.getLocalPort();
            free.close();
            server = EmbeddedMariaDb.start(new EmbeddedMariaDb.Settings(
                    home, home.resolve("mariadb.log"), port, BUFFER_POOL_MEGABYTES, PASSWORD, PASSWORD));
        }
    }

    /** @param now what the clock is set to */
    Backstage backstage(String now) {
        return Backstage.open(Map.of(
                "datasources.default.url",
                server.url(),
                "datasources.default.username",
                EmbeddedMariaDb.USER,
                "datasources.default.password",
                PASSWORD,
                "framsteg.database.owner.user",
                EmbeddedMariaDb.OWNER,
                "framsteg.database.owner.password",
                PASSWORD,
                "framsteg.jwt.secret",
                "a secret that only this test knows, 32 bytes and more",
                "framsteg.clock",
                now));
    }

    void empty() throws SQLException {
        try (Connection owner = connect();
                Statement statement = owner.createStatement()) {
            statement.execute("DROP DATABASE " + EmbeddedMariaDb.DATABASE);
            statement.execute("CREATE DATABASE " + EmbeddedMariaDb.DATABASE + " CHARACTER SET utf8mb4");
        }
    }

    /** Each row as the texts of its columns. */
    List<List<@Nullable String>> rows(String query) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        try (Connection owner = connect();
                Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                List<@Nullable String> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(found.getString(column));
                }
                rows.add(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
        return rows;
    }

    /** The first column. */
    List<@Nullable String> column(String query) {
        return rows(query).stream().<@Nullable String>map(List::getFirst).toList();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(server.url(), EmbeddedMariaDb.OWNER, PASSWORD);
    }

    @Override
    public void close() {
        server.close();
    }
}
