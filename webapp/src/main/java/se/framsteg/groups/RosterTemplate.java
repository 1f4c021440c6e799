package se.framsteg.groups;

import static java.util.Map.entry;

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
import se.framsteg.shell.lean.LeanWords;

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
        var words = new LeanWords(json, "roster.", PROBLEMS);
        this.template = new LeanTemplate(
                RosterTemplate.class, "roster.html", language -> common(language, words, head, assets));
    }

    /** With somebody's session. */
    String page(RosterData data, String nonce) {
        return template.page(
                data.language(),
                places(
                        nonce,
                        entry("account", data.account().toString()),
                        entry("heading", Html.text(data.heading())),
                        entry("when", Html.text(data.when())),
                        entry("page", json.inScript(data))));
    }

    /** Without. */
    String shell(Language language, String nonce, String account) {
        return template.page(language, places(nonce, entry("account", account)));
    }

    /** No such session, or somebody else's. */
    String notThere(Language language, String nonce) {
        return template.page(language, places(nonce, entry("firstHidden", HIDDEN), entry("notThereHidden", "")));
    }

    @SafeVarargs
    private static Map<String, String> places(String nonce, Map.Entry<String, String>... filled) {
        var places = new HashMap<>(Map.of(
                "nonce", nonce,
                "account", "",
                "heading", "",
                "when", "",
                "page", "",
                "firstHidden", "",
                "notThereHidden", HIDDEN));
        for (var each : filled) {
            places.put(each.getKey(), each.getValue());
        }
        return places;
    }

    private static Map<String, String> common(Language language, LeanWords words, PageHead head, LeanAssets assets) {
        return Map.ofEntries(
                entry("language", language.code()),
                entry("title", Html.text(words.text(language, "roster.title"))),
                entry("head", head.script()),
                entry("style", assets.address("roster-style.css")),
                entry("script", assets.address("roster.js")),
                entry("back", Html.text(words.text(language, "roster.back"))),
                entry("noScript", Html.text(words.text(language, "roster.no-script"))),
                entry("nothingKeptTitle", Html.text(words.text(language, "roster.nothing-kept.title"))),
                entry("nothingKept", Html.text(words.text(language, "roster.nothing-kept.text"))),
                entry("again", Html.text(words.text(language, "roster.again"))),
                entry("notThereTitle", Html.text(words.text(language, "roster.not-there.title"))),
                entry("notThere", Html.text(words.text(language, "roster.not-there.text"))),
                entry("words", words.json(language)));
    }
}
