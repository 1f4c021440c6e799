package se.framsteg.local;

import java.util.Map;
import java.util.Optional;

/**
 * Where a database is and as whom it is used.
 *
 * @param url JDBC URL
 * @param user the application's user
 * @param password the application's password
 * @param ownerUser the user that Liquibase works as
 * @param ownerPassword the owner's password
 */
record DatabaseAccess(String url, String user, String password, String ownerUser, String ownerPassword) {

    static Optional<DatabaseAccess> from(Map<String, String> environment) {
        String url = environment.getOrDefault("FRAMSTEG_DB_URL", "");
        if (url.isBlank()) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:mariadb:")) {
            throw new Trouble("FRAMSTEG_DB_URL must begin with jdbc:mariadb://, for example"
                    + " jdbc:mariadb://127.0.0.1:3306/framsteg");
        }
        String user = environment.getOrDefault("FRAMSTEG_DB_USER", "framsteg");
        String password = environment.getOrDefault("FRAMSTEG_DB_PASSWORD", "");
        return Optional.of(new DatabaseAccess(
                url,
                user,
                password,
                environment.getOrDefault("FRAMSTEG_DB_OWNER_USER", user),
                environment.getOrDefault("FRAMSTEG_DB_OWNER_PASSWORD", password)));
    }

    /** The settings under which the API reads them. */
    Map<String, String> environment() {
        return Map.of(
                "FRAMSTEG_DB_URL", url,
                "FRAMSTEG_DB_USER", user,
                "FRAMSTEG_DB_PASSWORD", password,
                "FRAMSTEG_DB_OWNER_USER", ownerUser,
                "FRAMSTEG_DB_OWNER_PASSWORD", ownerPassword);
    }

    /** Never the passwords. */
    @Override
    public String toString() {
        return url + " as " + user;
    }
}
