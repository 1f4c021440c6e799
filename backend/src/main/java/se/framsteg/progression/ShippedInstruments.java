package se.framsteg.progression;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.io.ResourceLoader;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import se.framsteg.platform.Calendar;

/** Publishes the instruments that ship with the program, before the first request is taken. */
@Singleton
final class ShippedInstruments implements ApplicationEventListener<StartupEvent> {

    private static final List<String> FILES = List.of("instruments/bip-1.json", "instruments/coach-1.json");

    private final InstrumentReader reader;
    private final InstrumentStore store;
    private final TransactionOperations<Connection> transactions;
    private final ResourceLoader resources;
    private final Calendar calendar;

    ShippedInstruments(
            InstrumentReader reader,
            InstrumentStore store,
            TransactionOperations<Connection> transactions,
            ResourceLoader resources,
            Calendar calendar) {
        this.reader = reader;
        this.store = store;
        this.transactions = transactions;
        this.resources = resources;
        this.calendar = calendar;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        for (String file : FILES) {
            String document = text(file);
            transactions.executeWrite(status -> {
                store.publishWhenMissing(reader.read(document), document, calendar.now());
                return file;
            });
        }
    }

    private String text(String file) {
        try (InputStream stream = resources.getResourceAsStream(file).orElseThrow()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
