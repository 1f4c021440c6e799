package se.framsteg.progression;

import static java.util.Map.entry;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;
import se.framsteg.shell.PageHead;

/** The card's page as HTML. What is the same for everybody is put in once for each language. */
@Singleton
final class FillInTemplate {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private final JsonMapper mapper;
    private final PageHead head;
    private final Map<Language, String> pages = new EnumMap<>(Language.class);

    FillInTemplate(JsonMapper mapper, PageHead head, FillInWords words, FillInAssets assets) {
        this.mapper = mapper;
        this.head = head;
        var template = read();
        for (var language : Language.values()) {
            var page = fill(template, common(language, words, assets));
            pages.put(language, fill(page, Map.of("edition", Integer.toHexString(page.hashCode()))));
        }
    }

    /** With somebody's card. */
    String page(FillInData data, String nonce) {
        var questions = data.card().instrument().questions();
        var first = questions.isEmpty() ? "" : questions.getFirst().text();
        return fill(
                in(data.language()),
                Map.of(
                        "nonce", nonce,
                        "account", data.account().toString(),
                        "question", Html.text(first),
                        "page", Html.inScript(json(data))));
    }

    /**
     * Without: for a phone without network, and while the API cannot be reached. The script then shows what the phone
     * itself has kept.
     *
     * @param account of whom it may show anything; null when nobody can say
     */
    String shell(Language language, String nonce, @Nullable String account) {
        return fill(
                in(language),
                Map.of("nonce", nonce, "account", Objects.requireNonNullElse(account, ""), "question", "", "page", ""));
    }

    private Map<String, String> common(Language language, FillInWords words, FillInAssets assets) {
        return Map.ofEntries(
                entry("language", language.code()),
                entry("title", Html.text(words.text(language, "card.title"))),
                entry("head", head.script()),
                entry("style", assets.address("style.css")),
                entry("script", assets.address("card.js")),
                entry("signIn", FillInServlet.SIGN_IN),
                entry("noScript", Html.text(words.text(language, "card.no-script"))),
                entry("nothingKeptTitle", Html.text(words.text(language, "card.nothing-kept.title"))),
                entry("nothingKept", Html.text(words.text(language, "card.nothing-kept.text"))),
                entry("again", Html.text(words.text(language, "card.again"))),
                entry("words", words.json(language)));
    }

    private String in(Language language) {
        return Objects.requireNonNull(pages.get(language));
    }

    private String json(FillInData data) {
        try {
            return mapper.writeValueAsString(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private static String read() {
        try (var in = Objects.requireNonNull(FillInTemplate.class.getResourceAsStream("card.html"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
