package se.framsteg.shell.paper;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins Arabic letters, those of Persian, Kurdish and Urdu among them: each gets the form that Unicode has for its place in the
 * word. The press draws letter by letter and would leave them apart. Which letter has which form is read from Unicode's own
 * names, which Java knows.
 */
final class ArabicLetters {

    private enum Form {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL
    }

    private static final int FIRST_FORM = 0xFB50;
    private static final int LAST_FORM = 0xFEFC;
    private static final String LAM = "\u0644";
    /** Lengthens the line between two letters, and joins both; as does the joiner that is not seen. */
    private static final String JOINERS = "\u0640\u200D";

    private static final String UNSEEN = "\u200C\u200D";
    private static final Map<String, Map<Form, String>> FORMS = forms();

    private ArabicLetters() {}

    /** @param text in the order in which it is read */
    static String joined(String text) {
        if (text.codePoints().noneMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.ARABIC)) {
            return text;
        }
        var units = units(text);
        var joined = new StringBuilder();
        for (var i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            var forms = FORMS.get(unit);
            if (forms != null) {
                joined.append(forms.getOrDefault(form(units, i), unit));
            } else if (!UNSEEN.contains(unit)) {
                joined.append(unit);
            }
        }
        return joined.toString();
    }

    /** The letters themselves again. */
    static String apart(String joined) {
        var apart = new StringBuilder();
        joined.codePoints()
                .mapToObj(Character::toString)
                .forEach(each -> apart.append(isForm(each.codePointAt(0)) ? letters(each) : each));
        return apart.toString();
    }

    /** Letters; lam and an alef after it are one. */
    private static List<String> units(String text) {
        var units = new ArrayList<String>();
        text.codePoints().mapToObj(Character::toString).forEach(each -> {
            var pair = LAM + each;
            if (!units.isEmpty() && units.getLast().equals(LAM) && FORMS.containsKey(pair)) {
                units.set(units.size() - 1, pair);
            } else {
                units.add(each);
            }
        });
        return units;
    }

    private static Form form(List<String> units, int at) {
        var after = joinsOn(neighbour(units, at, -1)) && has(units.get(at), Form.FINAL);
        var before = has(units.get(at), Form.INITIAL) && joinsBack(neighbour(units, at, 1));
        if (after && before) {
            return Form.MEDIAL;
        }
        return after ? Form.FINAL : before ? Form.INITIAL : Form.ISOLATED;
    }

    /** The next letter that way; vowel marks stand above it and not between. */
    private static @Nullable String neighbour(List<String> units, int at, int way) {
        for (var i = at + way; i >= 0 && i < units.size(); i += way) {
            if (Character.getType(units.get(i).codePointAt(0)) != Character.NON_SPACING_MARK) {
                return units.get(i);
            }
        }
        return null;
    }

    private static boolean joinsOn(@Nullable String unit) {
        return unit != null && (JOINERS.contains(unit) || has(unit, Form.INITIAL));
    }

    private static boolean joinsBack(@Nullable String unit) {
        return unit != null && (JOINERS.contains(unit) || has(unit, Form.FINAL));
    }

    private static boolean has(String unit, Form form) {
        return FORMS.getOrDefault(unit, Map.of()).containsKey(form);
    }

    private static Map<String, Map<Form, String>> forms() {
        var forms = new HashMap<String, Map<Form, String>>();
        for (var code = FIRST_FORM; code <= LAST_FORM; code++) {
            if (isForm(code)) {
                var drawn = Character.toString(code);
                var letters = letters(drawn);
                if (letters.length() == 1 || letters.length() == 2 && letters.startsWith(LAM)) {
                    forms.computeIfAbsent(letters, each -> new EnumMap<>(Form.class))
                            .put(formIn(Character.getName(code)), drawn);
                }
            }
        }
        return forms;
    }

    private static boolean isForm(int code) {
        return code >= FIRST_FORM
                && code <= LAST_FORM
                && Character.isLetter(code)
                && Character.getName(code).matches("ARABIC L.* (ISOLATED|FINAL|INITIAL|MEDIAL) FORM");
    }

    private static Form formIn(String name) {
        var words = name.split(" ");
        return Form.valueOf(words[words.length - 2]);
    }

    private static String letters(String form) {
        return Normalizer.normalize(form, Normalizer.Form.NFKC);
    }
}
