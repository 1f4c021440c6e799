package se.framsteg.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What the application's database user may do beyond reading and adding rows. */
final class Grants {

    /** Created by whoever sets up the database; the application's user holds it. */
    private static final String ROLE = "framsteg_application";

    /** A table whose comment begins so is never granted to be changed. */
    private static final String APPEND_ONLY = "append-only%";

    private Grants() {}

    static void toApplication(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (String table : changeableTables(statement)) {
                statement.execute("GRANT UPDATE, DELETE ON `" + table + "` TO " + ROLE);
            }
        }
        if (!owner.getAutoCommit()) {
            owner.commit();
        }
    }

    private static List<String> changeableTables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'"
                + " AND table_comment NOT LIKE '" + APPEND_ONLY + "'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
