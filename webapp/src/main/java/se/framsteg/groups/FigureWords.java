package se.framsteg.groups;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.framsteg.ui.Words;

/** How groups went, in one language: counts and middles, never a share or a mean; who did not come is not blamed. */
final class FigureWords {
    private static final int FIRST_OF_AUTUMN = 7;

    private final GroupWords groups;
    private final Words words;

    FigureWords(I18NProvider texts, Locale locale) {
        this.groups = new GroupWords(texts, locale);
        this.words = groups.words();
    }

    String text(String key, Object... values) {
        return words.text(key, values);
    }

    /** "4. Tisdag 24 november 13.00–15.00". */
    String session(SessionFigures session) {
        return text("figures.session", session.number(), groups.time(session.starts(), session.ends()));
    }

    /** "9 av 12 platser användes". */
    String fullness(Turnout turnout) {
        return text("figures.fullness", turnout.present(), turnout.places());
    }

    /** "8 kom, en gäst, två hade sagt till och en var borta": what is none is left out. */
    String turnout(Turnout turnout) {
        var parts = new ArrayList<String>();
        parts.add(text("figures.came", turnout.came()));
        some(parts, "figures.guests", turnout.guests());
        some(parts, "figures.reported", turnout.reported());
        some(parts, "figures.absent", turnout.absent());
        some(parts, "figures.missing", turnout.missing());
        return sentence(parts);
    }

    /** "6 tillfällen, ett inställt, två utan närvaro". */
    String sessions(ActivityTurnout activity) {
        var parts = new ArrayList<String>();
        some(parts, "figures.sessions.registered", activity.registered());
        some(parts, "figures.sessions.not-registered", activity.notRegistered());
        some(parts, "figures.sessions.cancelled", activity.cancelled());
        return sentence(parts);
    }

    /** "Var med 4 av 5 gånger". */
    String person(PersonFigures person) {
        var often = text("figures.person", person.came(), person.held());
        return person.missing() == 0 ? often : often + ' ' + text("figures.person.missing", person.missing());
    }

    /** "7 svar: 4 bra för mig, 2 sådär, 1 inte bra för mig. I mitten: bra för mig." */
    String faces(Faces faces) {
        var counts = Arrays.stream(Face.values())
                .filter(face -> faces.of(face) > 0)
                .map(face -> faces.of(face) + " " + lower(words.of("face", face)))
                .toList();
        return text("figures.faces", faces.answers(), String.join(", ", counts), middle(faces));
    }

    /** "Hösten 2026". */
    String term(LocalDate from) {
        var key = from.getMonthValue() < FIRST_OF_AUTUMN ? "figures.spring" : "figures.autumn";
        return text(key, String.valueOf(from.getYear()));
    }

    /** The median; of an even number it may lie between two. */
    private String middle(Faces faces) {
        var low = at(faces, (faces.answers() - 1) / 2);
        var high = at(faces, faces.answers() / 2);
        var first = lower(words.of("face", low));
        return low == high ? first : text("figures.between", first, lower(words.of("face", high)));
    }

    /** @param place from 0, in the order of the answers' list */
    private static Face at(Faces faces, int place) {
        var before = 0;
        for (var face : Face.values()) {
            before += faces.of(face);
            if (place < before) {
                return face;
            }
        }
        throw new IllegalArgumentException("nobody answered");
    }

    private void some(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(text(key, count));
        }
    }

    private String sentence(List<String> parts) {
        var all = words.list(parts);
        return all.isEmpty() ? all : all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1) + ".";
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
