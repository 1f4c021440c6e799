package se.framsteg.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.testing.Directories;

/** The folder of one installation, held by one start at a time. */
final class Home implements AutoCloseable {

    private static final long ROOM_BYTES = 300L * 1024 * 1024;
    private static final List<String> OURS =
            List.of("database", "logs", "cache", "secrets.properties", "demo-unfinished", "web-url");

    private final Path folder;
    private final FileChannel channel;

    private Home(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the folder as {@link #find} does. Throws {@link Trouble} if another process has it. */
    static Home take(Path folder) {
        return find(folder)
                .orElseThrow(() -> new Trouble("Framsteg runs already with FRAMSTEG_HOME=" + folder
                        + "; end that run, or choose another folder and other ports"));
    }

    /** Makes the folder where it is missing and locks it until this process ends; empty if another process has it. */
    static Optional<Home> find(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new Home(folder, channel));
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new Trouble("FRAMSTEG_HOME=" + folder + " cannot be used: " + Reasons.of(e), e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Remembers the web app's address for {@code ops/run --accounts}, which starts no Java. */
    void remember(String webUrl) {
        try {
            Files.writeString(folder.resolve("web-url"), webUrl);
        } catch (IOException e) {
            throw new Trouble(folder + " cannot be written: " + Reasons.of(e), e);
        }
    }

    Path database() {
        return folder.resolve("database");
    }

    Path log(String part) {
        return made("logs").resolve(part + ".log");
    }

    Path cache() {
        return made("cache");
    }

    /** Removes what Framsteg has put here, and nothing that somebody else has. */
    void empty() {
        try {
            for (String name : OURS) {
                Path ours = folder.resolve(name);
                if (Files.isDirectory(ours)) {
                    Directories.delete(ours);
                } else {
                    Files.deleteIfExists(ours);
                }
            }
        } catch (IOException e) {
            throw new Trouble(folder + " cannot be emptied: " + Reasons.of(e), e);
        }
    }

    /** Throws {@link Trouble} if the disk is too full for a database to begin or go on. */
    void requireRoom() {
        try {
            long wanted = Files.isDirectory(database().resolve("data")) ? ROOM_BYTES / 6 : ROOM_BYTES;
            long room = Files.getFileStore(folder).getUsableSpace();
            if (room < wanted) {
                throw new Trouble(
                        "the disk of FRAMSTEG_HOME=%s has %d MB left and %d MB are needed; make room, or choose another folder"
                                .formatted(folder, room >> 20, wanted >> 20));
            }
        } catch (IOException e) {
            throw new Trouble(folder + " cannot be used: " + Reasons.of(e), e);
        }
    }

    private Path made(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new Trouble(folder + " cannot be used: " + Reasons.of(e), e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
