package se.framsteg.platform;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/**
 * Brings the schema up to date before anything reads it.
 *
 * <p>Where an owner of the schema is configured ({@code FRAMSTEG_DB_OWNER_USER}) the work is done as that user, and the
 * application's role is then granted to change rows in every table but the append-only ones. So not even a mistake of ours
 * rewrites the log. Without an owner the application's own user migrates.
 */
@Singleton
final class Migration implements BeanCreatedEventListener<DataSource> {

    /** Held here, since the logging system forgets a logger that nobody holds, and its level with it. */
    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    private final String url;
    private final String user;
    private final String password;
    private final boolean hasOwner;

    Migration(
            @Value("${datasources.default.url}") String url,
            @Value("${datasources.default.username}") String applicationUser,
            @Value("${datasources.default.password}") String applicationPassword,
            @Value("${framsteg.database.owner.user:}") String owner,
            @Value("${framsteg.database.owner.password:}") String ownerPassword) {
        LIQUIBASE.setLevel(Level.WARNING);
        this.url = url;
        this.hasOwner = !owner.isEmpty() && !owner.equals(applicationUser);
        this.user = hasOwner ? owner : applicationUser;
        this.password = hasOwner ? ownerPassword : applicationPassword;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            migrate(connection);
            if (hasOwner) {
                Grants.toApplication(connection);
            }
        } catch (SQLException | LiquibaseException e) {
            throw new IllegalStateException("The schema could not be brought up to date: " + e.getMessage(), e);
        }
        return event.getBean();
    }

    private static void migrate(Connection connection) throws LiquibaseException {
        try {
            Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> {
                var database =
                        DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
                var liquibase = new Liquibase("db/changelog.xml", new ClassLoaderResourceAccessor(), database);
                liquibase.setShowSummary(UpdateSummaryEnum.OFF);
                liquibase.update("");
            });
        } catch (LiquibaseException e) {
            throw e;
        } catch (Exception e) {
            throw new LiquibaseException(e);
        }
    }
}
