package se.framsteg.local;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * What this installation alone knows: the database's passwords and the key that access tokens are signed with.
 *
 * <p>Made at the first start, kept in a file that only its owner can read.
 *
 * @param ownerPassword of the database's owner
 * @param password of the application's database user
 * @param tokenKey 256 bits in hexadecimal
 */
record Secrets(String ownerPassword, String password, String tokenKey) {

    private static final int BYTES = 32;

    static Secrets in(Path home) {
        Path file = home.resolve("secrets.properties");
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            Properties kept = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
            return new Secrets(
                    required(kept, "database.owner", file),
                    required(kept, "database.user", file),
                    required(kept, "token.key", file));
        } catch (IOException e) {
            throw new Trouble(file + " cannot be read or written: " + e.getMessage(), e);
        }
    }

    private static String required(Properties kept, String name, Path file) {
        String value = kept.getProperty(name);
        if (value == null) {
            throw new Trouble(file + " lacks " + name + "; start with --fresh to make a new installation");
        }
        return value;
    }

    /** Written beside its place and moved there whole, so that no start can find half of it. */
    private static void make(Path file) throws IOException {
        Path fresh = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "secrets",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                fresh, "database.owner=%s%ndatabase.user=%s%ntoken.key=%s%n".formatted(random(), random(), random()));
        Files.move(fresh, file);
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Never the secrets. */
    @Override
    public String toString() {
        return "Secrets";
    }
}
