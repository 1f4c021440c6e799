package se.framsteg.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.framsteg.testing.EmbeddedMariaDb;
import se.framsteg.testing.MariaDbFailed;

/** Gives the database of an installation: the existing one that the settings name, else our own embedded one. */
final class LocalDatabase {

    private static final int BUFFER_POOL_MEGABYTES = 256;

    private LocalDatabase() {}

    /** Returns how to reach it, once it answers. */
    static DatabaseAccess open(Settings settings, Home home, House house) {
        return settings.existing().orElseGet(() -> embedded(home, house));
    }

    /** Throws {@link Trouble} if the existing database, or the disk for ours, cannot be used. */
    static void requireUsable(Settings settings, Home home) {
        settings.existing().ifPresentOrElse(DatabaseCheck::require, home::requireRoom);
    }

    private static DatabaseAccess embedded(Home home, House house) {
        Secrets secrets = Secrets.in(home.folder());
        var log = home.log(Place.DATABASE.file());
        var settings = new EmbeddedMariaDb.Settings(
                home.database(), log, Ports.free(), BUFFER_POOL_MEGABYTES, secrets.ownerPassword(), secrets.password());
        try {
            house.add(() -> {
                        EmbeddedMariaDb server = EmbeddedMariaDb.launch(settings);
                        return new Launched<>(new Part(Place.DATABASE, server.handle(), log), server);
                    })
                    .by()
                    .awaitReady();
            Files.writeString(portFile(home.folder()), Integer.toString(settings.port()));
        } catch (MariaDbFailed e) {
            throw new Trouble("the database did not start: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new Trouble(home.folder() + " cannot be written: " + Reasons.of(e), e);
        }
        return access(settings.port(), secrets);
    }

    /** Returns how to reach the embedded database that another process of the same installation runs. */
    static DatabaseAccess running(Path home) {
        try {
            int port = Integer.parseInt(Files.readString(portFile(home)).strip());
            return access(port, Secrets.in(home));
        } catch (IOException | NumberFormatException e) {
            throw new Trouble(
                    "Framsteg runs with FRAMSTEG_HOME=" + home
                            + " but on no database of its own, or is still starting; set FRAMSTEG_DB_URL or wait for READY",
                    e);
        }
    }

    private static DatabaseAccess access(int port, Secrets secrets) {
        return new DatabaseAccess(
                EmbeddedMariaDb.url(port),
                EmbeddedMariaDb.USER,
                secrets.password(),
                EmbeddedMariaDb.OWNER,
                secrets.ownerPassword());
    }

    private static Path portFile(Path home) {
        return home.resolve("database").resolve("port");
    }
}
