package se.framsteg.e2e;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds Swedish on a page that should be in English: any text of the web app or the card that is not in English too. */
final class SwedishWords {

    private static final Path RESOURCES = Path.of("../../webapp/src/main/resources");
    private static final Path CARD = Path.of("../../backend/src/main/resources/instruments/bip-1.json");
    private static final Pattern PLACE = Pattern.compile("\\{[^{}]*}");
    private static final Pattern IN_A_DATE = Pattern.compile(
            "\\b(januari|februari|mars|maj|juni|juli|augusti|oktober|måndag|tisdag|onsdag|torsdag|fredag"
                    + "|lördag|söndag|i dag|sedan)\\b");
    /** Shorter pieces are found where they stand alone only: "Dag" is in many an English word. */
    private static final int LONG = 8;

    private static final String SAID = """
            () => {
              const said = [document.title];
              const look = node => {
                if (node.nodeType === Node.TEXT_NODE) said.push(node.data);
                else if (!node.matches?.('script, style, noscript, [lang]:not(html):not([lang=en])')) {
                  for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'data-title'])
                    if (node.getAttribute?.(name)) said.push(node.getAttribute(name));
                  if (node.shadowRoot) look(node.shadowRoot);
                  node.childNodes.forEach(look);
                }
              };
              look(document.documentElement);
              return said.map(text => text.trim()).filter(text => text !== '');
            }
            """;

    private static final Set<String> SWEDISH = onlySwedish();

    private SwedishWords() {}

    /** Everything a page says, aloud or to the eye, that has Swedish in it or a key in the place of words. */
    @SuppressWarnings("unchecked")
    static List<String> on(Page page) {
        List<String> said = (List<String>) page.evaluate(SAID);
        return said.stream().filter(SwedishWords::isSwedish).toList();
    }

    private static boolean isSwedish(String text) {
        return SWEDISH.contains(text)
                || IN_A_DATE.matcher(text).find()
                || text.matches("\\[[a-z.-]+]|!\\{.*")
                || SWEDISH.stream().anyMatch(piece -> piece.length() >= LONG && text.contains(piece));
    }

    private static Set<String> onlySwedish() {
        Set<String> swedish = pieces("sv");
        Set<String> english = pieces("en");
        swedish.removeIf(piece -> english.stream().anyMatch(text -> text.contains(piece)));
        return swedish;
    }

    private static Set<String> pieces(String language) {
        Set<String> pieces = new HashSet<>();
        Stream.concat(messages(language), card(language)).forEach(text -> pieces.addAll(between(text)));
        return pieces;
    }

    /** What stands between the places for names and numbers, choices within choices included. */
    private static List<String> between(String text) {
        String left = text;
        while (PLACE.matcher(left).find()) {
            left = PLACE.matcher(left).replaceAll("\n");
        }
        return Arrays.stream(left.split("\n"))
                .map(String::strip)
                .filter(piece -> piece.matches("(?s).*\\p{L}{3}.*"))
                .toList();
    }

    private static Stream<String> messages(String language) {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(RESOURCES.resolve("messages_" + language + ".properties"))) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.values().stream().map(String.class::cast);
    }

    private static Stream<String> card(String language) {
        try {
            List<String> found = new ArrayList<>();
            gather(JsonParser.parseString(Files.readString(CARD)), language, found);
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void gather(JsonElement element, String language, List<String> found) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(each -> gather(each, language, found));
        } else if (element.isJsonObject()) {
            element.getAsJsonObject().entrySet().forEach(member -> {
                if (member.getKey().equals(language)) {
                    found.add(member.getValue().getAsString());
                } else {
                    gather(member.getValue(), language, found);
                }
            });
        }
    }
}
