package se.framsteg.progression;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import se.framsteg.identity.Language;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.PageHead;
import se.framsteg.shell.lean.Html;
import se.framsteg.shell.lean.Json;
import se.framsteg.shell.lean.LeanAssets;
import se.framsteg.shell.lean.LeanTemplate;

/** The card's page as HTML. */
@Singleton
final class FillInTemplate {
    /** What the card's calls may be refused with, beside what the script itself finds wrong. */
    private static final List<ProblemType> PROBLEMS = List.of(
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
            ProblemType.NOT_ENROLLED);

    private final Json json;
    private final LeanTemplate template;

    FillInTemplate(Json json, PageHead head, LeanAssets assets) {
        this.json = json;
        this.template =
                new LeanTemplate(FillInTemplate.class, "card", json, head, assets, PROBLEMS, "problem.card-hours");
    }

    /** With somebody's card. */
    String page(FillInData data, String nonce) {
        var questions = data.card().instrument().questions();
        var first = questions.isEmpty() ? "" : questions.getFirst().text();
        return template.page(
                data.language(),
                Map.of(
                        "nonce", nonce,
                        "account", data.account().toString(),
                        "question", Html.text(first),
                        "page", json.inScript(data)));
    }

    /** Without. */
    String shell(Language language, String nonce, String account) {
        return template.page(language, Map.of("nonce", nonce, "account", account, "question", "", "page", ""));
    }
}
