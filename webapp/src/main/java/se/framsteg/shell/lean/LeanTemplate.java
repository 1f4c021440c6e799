package se.framsteg.shell.lean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import se.framsteg.identity.Language;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.PageHead;

/**
 * A lean page as HTML: what all of them have, the page's own, and places to fill. What is the same for everybody is put in
 * once for each language.
 */
public final class LeanTemplate {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([\\w.-]+)}}");

    private final Map<Language, String> pages = new EnumMap<>(Language.class);

    /**
     * @param name of the page: {@code name.html} lies beside {@code room}, {@code name.js} and {@code name.css} among the
     *     assets, and its texts are those whose keys begin with the name. A place is written {@code {{place}}}, or with a
     *     text's key
     * @param problems what the page's calls may be refused with
     * @param moreTexts keys of what else the script says
     */
    public LeanTemplate(
            Class<?> room,
            String name,
            Json json,
            PageHead head,
            LeanAssets assets,
            List<ProblemType> problems,
            String... moreTexts) {
        var words = new LeanWords(json, name + ".", problems, moreTexts);
        var template = read(LeanTemplate.class, "page.html").replace("{{main}}", read(room, name + ".html"));
        for (var language : Language.values()) {
            var common = Map.of(
                    "language", language.code(),
                    "title", Html.text(words.text(language, name + ".title")),
                    "head", head.script(),
                    "style", assets.address(name + ".css"),
                    "script", assets.address(name + ".js"),
                    "words", words.json(language));
            var page = fill(
                    template,
                    place -> place.contains(".") ? Html.text(words.text(language, place)) : valueIn(common, place));
            pages.put(language, page.replace("{{edition}}", Integer.toHexString(page.hashCode())));
        }
    }

    /** @param values ready to stand where they stand: see {@link Html} */
    public String page(Language language, Map<String, String> values) {
        return fill(Objects.requireNonNull(pages.get(language)), place -> valueIn(values, place));
    }

    private static String fill(String template, UnaryOperator<String> valueOf) {
        var filled = new StringBuilder(template.length() + 8192);
        var places = PLACE.matcher(template);
        while (places.find()) {
            places.appendReplacement(filled, "");
            filled.append(valueOf.apply(places.group(1)));
        }
        return places.appendTail(filled).toString();
    }

    /** A place that there is nothing for yet is left as it is. */
    private static String valueIn(Map<String, String> values, String place) {
        return values.getOrDefault(place, "{{" + place + "}}");
    }

    private static String read(Class<?> room, String file) {
        try (var in = Objects.requireNonNull(room.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
