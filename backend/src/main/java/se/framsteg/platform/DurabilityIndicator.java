package se.framsteg.platform;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import io.micronaut.management.health.indicator.annotation.Readiness;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;

/** Not ready on a database that may forget a commit: "sparat" would then be a lie after a power cut. */
@Singleton
@Readiness
final class DurabilityIndicator extends AbstractHealthIndicator<Map<String, String>> {

    private final TransactionOperations<Connection> transactions;

    DurabilityIndicator(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    @Override
    protected String getName() {
        return "durability";
    }

    @Override
    protected Map<String, String> getHealthInformation() {
        String setting = setting();
        healthStatus = setting.equals("1") ? HealthStatus.UP : HealthStatus.DOWN;
        return Map.of("innodb_flush_log_at_trx_commit", setting);
    }

    private String setting() {
        return transactions.executeRead(status -> {
            try (Statement statement = status.getConnection().createStatement();
                    ResultSet rows = statement.executeQuery("SELECT @@GLOBAL.innodb_flush_log_at_trx_commit")) {
                rows.next();
                return rows.getString(1);
            }
        });
    }
}
