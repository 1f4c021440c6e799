package se.framsteg.testing;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody with an account, signed in when first asked for a token. */
public final class Person {

    static final Person NOBODY = new Person(new UUID(0, 0), "nobody");

    private final UUID id;
    private final String name;
    private @Nullable String token;

    Person(UUID id, String name) {
        this.id = id;
        this.name = name;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public synchronized String accessToken() {
        if (this == NOBODY) {
            return "";
        }
        if (token == null) {
            token = RunningApi.accessToken(id);
        }
        return Objects.requireNonNull(token);
    }

    @Override
    public String toString() {
        return name;
    }
}
