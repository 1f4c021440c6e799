package se.framsteg.local.demo;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The files that the story is written in, under {@code demo/} in the resources. */
final class Resource {

    private Resource() {}

    static <T> List<T> list(String file, Class<T> of) {
        try {
            return JsonMapper.createDefault().readValue(text(file), Argument.listOf(of));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The rows of a file whose cells are parted by semicolons. */
    static List<List<String>> rows(String file) {
        return text(file).lines().map(line -> List.of(line.split(";", -1))).toList();
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Resource.class.getResourceAsStream("/demo/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
