package se.framsteg.testing;

/** The statements that give a server its database, its two users and nobody else. They may run at every start. */
final class MariaDbAccounts {

    private MariaDbAccounts() {}

    /**
     * One statement a line, as the server's {@code --init-file} wants them.
     *
     * <p>The role is given through the system tables: whoever runs these statements is nobody, and nobody may not
     * grant a role.
     */
    static String sql(String ownerPassword, String password) {
        return """
                DELETE FROM mysql.global_priv WHERE User IN ('root', '');
                FLUSH PRIVILEGES;
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4;
                CREATE OR REPLACE USER %2$s@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL ON %1$s.* TO %2$s@'127.0.0.1' WITH GRANT OPTION;
                CREATE ROLE IF NOT EXISTS %6$s WITH ADMIN %2$s@'127.0.0.1';
                CREATE OR REPLACE USER %4$s@'127.0.0.1' IDENTIFIED BY '%5$s';
                GRANT SELECT, INSERT ON %1$s.* TO %4$s@'127.0.0.1';
                REPLACE INTO mysql.roles_mapping VALUES ('127.0.0.1', '%2$s', '%6$s', 'Y');
                REPLACE INTO mysql.roles_mapping VALUES ('127.0.0.1', '%4$s', '%6$s', 'N');
                UPDATE mysql.global_priv SET Priv = JSON_SET(Priv, '$.default_role', '%6$s') WHERE User = '%4$s';
                FLUSH PRIVILEGES;
                """.formatted(
                        EmbeddedMariaDb.DATABASE,
                        EmbeddedMariaDb.OWNER,
                        ownerPassword,
                        EmbeddedMariaDb.USER,
                        password,
                        EmbeddedMariaDb.ROLE);
    }
}
