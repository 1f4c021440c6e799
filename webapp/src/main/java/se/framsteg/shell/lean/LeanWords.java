package se.framsteg.shell.lean;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.framsteg.identity.Language;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.Languages;

/** The texts that go to the phone with a page, as one JSON object for each language. */
final class LeanWords {
    private final Map<Language, ResourceBundle> texts = new EnumMap<>(Language.class);
    private final Map<Language, String> json = new EnumMap<>(Language.class);

    /**
     * @param prefix of the page's own keys
     * @param problems what its calls may be refused with
     * @param more keys
     */
    LeanWords(Json mapper, String prefix, List<ProblemType> problems, String... more) {
        for (var language : Language.values()) {
            var bundle = ResourceBundle.getBundle("messages", Languages.locale(language));
            var chosen = new TreeMap<String, String>();
            Stream.of(
                            bundle.keySet().stream().filter(key -> key.startsWith(prefix)),
                            problems.stream().map(type -> "problem." + type.slug()),
                            Arrays.stream(more))
                    .flatMap(keys -> keys)
                    .forEach(key -> chosen.put(key, bundle.getString(key)));
            texts.put(language, bundle);
            json.put(language, mapper.inScript(chosen));
        }
    }

    String text(Language language, String key) {
        return Objects.requireNonNull(texts.get(language)).getString(key);
    }

    /** Keys and texts, safe inside a script element. */
    String json(Language language) {
        return Objects.requireNonNull(json.get(language));
    }
}
