package se.framsteg.progression;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.framsteg.identity.Language;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.Languages;

/** The texts that go to the phone with the page, as one JSON object for each language. */
@Singleton
final class FillInWords {
    private static final String OWN = "card.";

    /** What the card's calls may be refused with, beside what the script itself finds wrong. */
    private static final ProblemType[] PROBLEMS = {
        ProblemType.MALFORMED,
        ProblemType.INVALID,
        ProblemType.REQUIRED,
        ProblemType.OUT_OF_RANGE,
        ProblemType.UNKNOWN_VALUE,
        ProblemType.DATE_IN_FUTURE,
        ProblemType.TWICE,
        ProblemType.TOO_LARGE,
        ProblemType.NOT_PERMITTED,
        ProblemType.NOT_FOUND,
        ProblemType.UNKNOWN_INSTRUMENT,
        ProblemType.UNKNOWN_QUESTION,
        ProblemType.ANSWER_MISSING,
        ProblemType.CARD_ALREADY_CORRECTED,
        ProblemType.NOT_ENROLLED
    };

    private final Map<Language, ResourceBundle> texts = new EnumMap<>(Language.class);
    private final Map<Language, String> json = new EnumMap<>(Language.class);

    FillInWords(JsonMapper mapper) {
        for (var language : Language.values()) {
            var bundle = ResourceBundle.getBundle("messages", Languages.locale(language));
            texts.put(language, bundle);
            json.put(language, write(mapper, bundle));
        }
    }

    String text(Language language, String key) {
        return in(texts, language).getString(key);
    }

    /** Keys and texts, safe inside a script element. */
    String json(Language language) {
        return in(json, language);
    }

    private static String write(JsonMapper mapper, ResourceBundle bundle) {
        var chosen = new TreeMap<String, String>();
        var problems = Arrays.stream(PROBLEMS).map(type -> "problem." + type.slug());
        var own = bundle.keySet().stream().filter(key -> key.startsWith(OWN));
        Stream.of(own, problems, Stream.of("problem.card-hours"))
                .flatMap(keys -> keys)
                .forEach(key -> chosen.put(key, bundle.getString(key)));
        try {
            return Html.inScript(mapper.writeValueAsString(chosen));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T in(Map<Language, T> all, Language language) {
        var found = all.get(language);
        if (found == null) {
            throw new IllegalStateException("No texts in " + language);
        }
        return found;
    }
}
