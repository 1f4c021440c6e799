package se.framsteg.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The running parts, ended in order (web app, API, database) whatever ends the launcher. */
final class House {

    private final ProcessRecord record;
    private final List<Part> parts = new ArrayList<>();
    private volatile boolean closing;

    House(ProcessRecord record) {
        this.record = record;
        Thread ending = new Thread(this::close, "end all parts");
        ending.setUncaughtExceptionHandler((thread, e) -> Progress.say(String.valueOf(e.getMessage())));
        Runtime.getRuntime().addShutdownHook(ending);
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

    /** Returns the first part that ends by itself; empty when everything is being ended. */
    Optional<Part> awaitFirstEnd() {
        List<Part> all;
        synchronized (this) {
            all = List.copyOf(parts);
        }
        CompletableFuture.anyOf(all.stream().map(part -> part.handle().onExit()).toArray(CompletableFuture<?>[]::new))
                .join();
        return all.stream().filter(part -> !closing && !part.handle().isAlive()).findFirst();
    }

    private void close() {
        closing = true;
        synchronized (this) {
            parts.stream()
                    .filter(part -> part.handle().isAlive())
                    .sorted(Comparator.comparing(Part::place).reversed())
                    .forEach(House::end);
            parts.clear();
            record.write(parts);
        }
    }

    private static void end(Part part) {
        Progress.say("ending " + part.place().label());
        part.stop();
    }
}
