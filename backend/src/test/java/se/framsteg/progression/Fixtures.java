package se.framsteg.progression;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The shipped instrument, for tests of rules. */
final class Fixtures {

    static final InstrumentReader READER = new InstrumentReader(ObjectMapper.getDefault());
    static final String BIP_DOCUMENT = resource("/instruments/bip-1.json");
    static final InstrumentFile BIP = READER.read(BIP_DOCUMENT);

    private Fixtures() {}

    private static String resource(String path) {
        try (InputStream stream = Objects.requireNonNull(Fixtures.class.getResourceAsStream(path))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
