package se.framsteg.shell.lean;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The lean pages' scripts and styles as the build left them: each under a name with its hash in it, plain and gzipped. */
@Singleton
public final class LeanAssets {
    public static final String PATH = "/lean/";

    private static final String FOLDER = "assets/";
    private static final Map<String, String> MEDIA_TYPES =
            Map.of("js", "text/javascript;charset=utf-8", "css", "text/css;charset=utf-8");

    private final Map<String, String> hashedNames = new HashMap<>();
    private final Map<String, Asset> assets = new HashMap<>();

    public LeanAssets() {
        var names = names();
        names.stringPropertyNames().forEach(plain -> keep(plain, names.getProperty(plain)));
    }

    /** Where the browser finds the newest of this name, e.g. {@code card.js}. */
    public String address(String plain) {
        return PATH + hashedNames.getOrDefault(plain, plain);
    }

    Optional<Asset> find(String hashed) {
        return Optional.ofNullable(assets.get(hashed));
    }

    private void keep(String plain, String hashed) {
        hashedNames.put(plain, hashed);
        var mediaType = MEDIA_TYPES.get(hashed.substring(hashed.lastIndexOf('.') + 1));
        if (mediaType == null) {
            throw new IllegalStateException("No media type for " + hashed);
        }
        assets.put(hashed, new Asset(mediaType, bytes(hashed), bytes(hashed + ".gz")));
    }

    /** None while tests of the pages run, which is before the script is built. */
    private static Properties names() {
        var names = new Properties();
        try (var in = open("names.properties")) {
            if (in != null) {
                names.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static byte[] bytes(String name) {
        try (var in = Objects.requireNonNull(open(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable InputStream open(String name) {
        return LeanAssets.class.getResourceAsStream(FOLDER + name);
    }

    /** One file, ready to be written. */
    record Asset(String mediaType, byte[] plain, byte[] gzipped) {}
}
