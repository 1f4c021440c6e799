package se.framsteg.progression;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Refused;
import se.framsteg.problem.FieldError;
import se.framsteg.problem.ProblemType;
import se.framsteg.progression.InstrumentFile.Item;
import se.framsteg.progression.InstrumentFile.Steps;

/** Reads an instrument file ({@code ops/decisions/0030}); every fault is reported at its place in the file. */
@Singleton
final class InstrumentReader {

    private static final int FORMAT = 1;
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_QUESTIONS = 100;
    private static final int MOST_VERSIONS = 10_000;
    private static final int MOST_MONTHS = 24;
    private static final int HIGHEST_STEP = 10;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private static final Set<String> MEMBERS = Set.of(
            "format", "code", "version", "respondent", "intervalMonths", "title", "attribution", "questions", "ours");
    private static final Set<String> QUESTION_MEMBERS =
            Set.of("code", "kind", "text", "shortName", "scale", "onlyIf", "ours");
    private static final Set<String> SCALE_MEMBERS = Set.of("lowest", "highest", "lowestWords", "highestWords");
    private static final Set<String> LANGUAGES = Set.of("sv", "en");

    private final JsonMapper json;

    InstrumentReader(JsonMapper json) {
        this.json = json;
    }

    /** @throws Refused {@code instrument-not-valid} with a pointer into the document for each fault */
    InstrumentFile read(String document) {
        List<FieldError> faults = new ArrayList<>();
        InstrumentFile file =
                instrument(DocumentCursor.at(parse(document), faults).onlyWith(MEMBERS));
        if (!faults.isEmpty()) {
            throw Refused.because(ProblemType.INSTRUMENT_NOT_VALID, faults);
        }
        return file;
    }

    private JsonNode parse(String document) {
        try {
            return Objects.requireNonNullElse(json.readValue(document, JsonNode.class), JsonNode.nullNode());
        } catch (IOException | RuntimeException notJson) {
            throw Refused.because(ProblemType.INSTRUMENT_NOT_VALID, List.of(FieldError.of("", ProblemType.MALFORMED)));
        }
    }

    private static InstrumentFile instrument(DocumentCursor root) {
        root.member("format").number(FORMAT, FORMAT);
        marksOfOurs(root);
        return new InstrumentFile(
                code(root.member("code")),
                root.member("version").number(1, MOST_VERSIONS),
                Objects.requireNonNullElse(root.member("respondent").oneOf(Respondent.class), Respondent.PARTICIPANT),
                root.member("intervalMonths").number(1, MOST_MONTHS),
                words(root.member("title"), LONGEST_NAME),
                words(root.member("attribution"), LONGEST_TEXT),
                items(root.member("questions").elements(MOST_QUESTIONS)));
    }

    private static List<Item> items(List<DocumentCursor> questions) {
        Map<String, Item> before = new HashMap<>();
        List<Item> items = new ArrayList<>();
        for (DocumentCursor question : questions) {
            Item item = item(question.onlyWith(QUESTION_MEMBERS), before);
            if (before.putIfAbsent(item.code(), item) != null) {
                question.member("code").fault(ProblemType.TWICE);
            }
            items.add(item);
        }
        return List.copyOf(items);
    }

    private static Item item(DocumentCursor question, Map<String, Item> before) {
        QuestionKind kind =
                Objects.requireNonNullElse(question.member("kind").oneOf(QuestionKind.class), QuestionKind.YES_NO);
        marksOfOurs(question);
        return new Item(
                code(question.member("code")),
                kind,
                words(question.member("text"), LONGEST_TEXT),
                words(question.member("shortName"), LONGEST_NAME),
                steps(question, kind),
                onlyIf(question, before));
    }

    private static @Nullable Steps steps(DocumentCursor question, QuestionKind kind) {
        if (kind != QuestionKind.SCALE) {
            if (question.has("scale")) {
                question.member("scale").fault(ProblemType.INVALID);
            }
            return null;
        }
        DocumentCursor scale = question.member("scale").onlyWith(SCALE_MEMBERS);
        int lowest = scale.member("lowest").number(0, HIGHEST_STEP - 1);
        return new Steps(
                lowest,
                scale.member("highest").number(lowest + 1, HIGHEST_STEP),
                words(scale.member("lowestWords"), LONGEST_NAME),
                words(scale.member("highestWords"), LONGEST_NAME));
    }

    /** A question may hang on a yes-no question before it that is itself always asked. */
    private static @Nullable String onlyIf(DocumentCursor question, Map<String, Item> before) {
        if (!question.has("onlyIf")) {
            return null;
        }
        String code = question.member("onlyIf").text(LONGEST_NAME);
        Item condition = before.get(code);
        if (condition == null || condition.kind() != QuestionKind.YES_NO || condition.onlyIf() != null) {
            question.member("onlyIf").fault(ProblemType.UNKNOWN_QUESTION);
        }
        return code;
    }

    /** Says which texts here are not the source's own words, e.g. {@code text.en}; kept in the file for those who read it. */
    private static void marksOfOurs(DocumentCursor place) {
        if (!place.has("ours")) {
            return;
        }
        for (DocumentCursor mark : place.member("ours").elements(MOST_QUESTIONS)) {
            String[] path = mark.text(LONGEST_NAME).split("\\.", 2);
            boolean known = place.has(path[0])
                    && (path.length == 1
                            || LANGUAGES.contains(path[1])
                                    && place.member(path[0]).has(path[1]));
            if (!known) {
                mark.fault(ProblemType.UNKNOWN_VALUE);
            }
        }
    }

    /** Whether an instrument or a question can have this code. */
    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    private static String code(DocumentCursor place) {
        String code = place.text(LONGEST_NAME);
        if (!code.isEmpty() && !isCode(code)) {
            place.fault(ProblemType.INVALID);
        }
        return code;
    }

    private static Words words(DocumentCursor place, int most) {
        place.onlyWith(LANGUAGES);
        return new Words(place.member("sv").text(most), place.member("en").text(most));
    }
}
