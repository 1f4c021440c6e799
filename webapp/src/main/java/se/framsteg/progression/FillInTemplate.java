package se.framsteg.progression;

import static java.util.Map.entry;

import jakarta.inject.Singleton;
import java.util.Map;
import se.framsteg.identity.Language;
import se.framsteg.shell.PageHead;
import se.framsteg.shell.lean.Html;
import se.framsteg.shell.lean.Json;
import se.framsteg.shell.lean.LeanAssets;
import se.framsteg.shell.lean.LeanTemplate;
import se.framsteg.shell.lean.LeanWords;

/** The card's page as HTML. */
@Singleton
final class FillInTemplate {
    private final Json json;
    private final LeanTemplate template;

    FillInTemplate(Json json, PageHead head, LeanAssets assets) {
        this.json = json;
        var words = FillInWords.in(json);
        this.template =
                new LeanTemplate(FillInTemplate.class, "card.html", language -> common(language, words, head, assets));
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

    private static Map<String, String> common(Language language, LeanWords words, PageHead head, LeanAssets assets) {
        return Map.ofEntries(
                entry("language", language.code()),
                entry("title", Html.text(words.text(language, "card.title"))),
                entry("head", head.script()),
                entry("style", assets.address("style.css")),
                entry("script", assets.address("card.js")),
                entry("noScript", Html.text(words.text(language, "card.no-script"))),
                entry("nothingKeptTitle", Html.text(words.text(language, "card.nothing-kept.title"))),
                entry("nothingKept", Html.text(words.text(language, "card.nothing-kept.text"))),
                entry("again", Html.text(words.text(language, "card.again"))),
                entry("words", words.json(language)));
    }
}
