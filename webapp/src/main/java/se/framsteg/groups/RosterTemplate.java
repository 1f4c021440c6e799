package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.framsteg.identity.Language;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.PageHead;
import se.framsteg.shell.lean.Html;
import se.framsteg.shell.lean.Json;
import se.framsteg.shell.lean.LeanAssets;
import se.framsteg.shell.lean.LeanTemplate;

/** The roster's page as HTML. */
@Singleton
final class RosterTemplate {
    /** What the roster's calls may be refused with. */
    private static final List<ProblemType> PROBLEMS = List.of(
            ProblemType.MALFORMED,
            ProblemType.INVALID,
            ProblemType.REQUIRED,
            ProblemType.TOO_LONG,
            ProblemType.TOO_LARGE,
            ProblemType.NOT_PERMITTED,
            ProblemType.NOT_FOUND,
            ProblemType.NOT_YET,
            ProblemType.SESSION_CLOSED,
            ProblemType.NO_DROP_IN,
            ProblemType.NO_PLACE_LEFT,
            ProblemType.CHANGED_MEANWHILE);

    private static final String HIDDEN = "hidden";

    private final Json json;
    private final LeanTemplate template;

    RosterTemplate(Json json, PageHead head, LeanAssets assets) {
        this.json = json;
        this.template = new LeanTemplate(RosterTemplate.class, "roster", json, head, assets, PROBLEMS);
    }

    /** With somebody's session. */
    String page(RosterData data, String nonce) {
        return template.page(
                data.language(),
                places(
                        nonce,
                        Map.of(
                                "account", data.account().toString(),
                                "heading", Html.text(data.heading()),
                                "when", Html.text(data.when()),
                                "page", json.inScript(data))));
    }

    /** Without. */
    String shell(Language language, String nonce, String account) {
        return template.page(language, places(nonce, Map.of("account", account)));
    }

    /** No such session, or somebody else's. */
    String notThere(Language language, String nonce) {
        return template.page(language, places(nonce, Map.of("firstHidden", HIDDEN, "notThereHidden", "")));
    }

    private static Map<String, String> places(String nonce, Map<String, String> filled) {
        var places = new HashMap<>(Map.of(
                "nonce", nonce,
                "account", "",
                "heading", "",
                "when", "",
                "page", "",
                "firstHidden", "",
                "notThereHidden", HIDDEN));
        places.putAll(filled);
        return places;
    }
}
