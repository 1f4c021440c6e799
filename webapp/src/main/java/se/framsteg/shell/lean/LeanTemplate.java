package se.framsteg.shell.lean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.framsteg.identity.Language;

/** A page as HTML with places to fill. What is the same for everybody is put in once for each language. */
public final class LeanTemplate {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private final Map<Language, String> pages = new EnumMap<>(Language.class);

    /** @param file lies beside {@code room}, with places written {@code {{name}}}; {@code edition} is filled in here */
    public LeanTemplate(Class<?> room, String file, Function<Language, Map<String, String>> common) {
        var template = read(room, file);
        for (var language : Language.values()) {
            var page = fill(template, common.apply(language));
            pages.put(language, fill(page, Map.of("edition", Integer.toHexString(page.hashCode()))));
        }
    }

    /** @param values ready to stand where they stand: see {@link Html} */
    public String page(Language language, Map<String, String> values) {
        return fill(Objects.requireNonNull(pages.get(language)), values);
    }

    /** Leaves the places alone that it has nothing for. */
    private static String fill(String template, Map<String, String> values) {
        var filled = new StringBuilder(template.length() + 8192);
        var places = PLACE.matcher(template);
        while (places.find()) {
            var value = values.getOrDefault(places.group(1), places.group());
            places.appendReplacement(filled, "");
            filled.append(value);
        }
        return places.appendTail(filled).toString();
    }

    private static String read(Class<?> room, String file) {
        try (var in = Objects.requireNonNull(room.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
