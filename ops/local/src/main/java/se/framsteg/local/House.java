package se.framsteg.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The running parts, ended in order (web app, API, database) whatever ends the launcher. */
final class House {

    private final ProcessRecord record;
    private final List<Part> parts = new ArrayList<>();
    private boolean closing;

    House(ProcessRecord record) {
        this.record = record;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "end all parts"));
    }

    /** How a part is started. */
    interface Start<T> {
        Launched<T> run() throws IOException;
    }

    /** Starts a part and records it, unless everything is being ended. */
    synchronized <T> Launched<T> add(Start<T> start) {
        if (closing) {
            throw new Trouble("ended while starting");
        }
        try {
            Launched<T> launched = start.run();
            parts.add(launched.part());
            record.write(parts);
            return launched;
        } catch (IOException e) {
            throw new Trouble("a part cannot be started: " + Reasons.of(e), e);
        }
    }

    /** Forgets a part that has done its work. */
    synchronized void remove(Part part) {
        parts.remove(part);
        record.write(parts);
    }

    /** Returns the first part that ends by itself. */
    Part awaitFirstEnd() {
        List<Part> all;
        synchronized (this) {
            all = List.copyOf(parts);
        }
        CompletableFuture.anyOf(all.stream().map(part -> part.handle().onExit()).toArray(CompletableFuture<?>[]::new))
                .join();
        return all.stream().filter(part -> !part.handle().isAlive()).findFirst().orElseThrow();
    }

    private synchronized void close() {
        closing = true;
        parts.sort(Comparator.comparing(Part::place).reversed());
        for (Part part : parts) {
            if (part.handle().isAlive()) {
                Progress.say("ending " + part.place().label());
                part.stop();
            }
        }
        parts.clear();
        record.write(parts);
    }
}
