package se.framsteg.plan;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What is stored as a document, in and out of JSON. */
@Singleton
final class Documents {

    private final JsonMapper json;

    Documents(JsonMapper json) {
        this.json = json;
    }

    String text(Object document) {
        try {
            return json.writeValueAsString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T read(String text, Class<T> type) {
        return read(text, Argument.of(type));
    }

    <T> List<T> list(String text, Class<T> type) {
        return read(text, Argument.listOf(type));
    }

    private <T> T read(String text, Argument<T> type) {
        try {
            return json.readValue(text, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
