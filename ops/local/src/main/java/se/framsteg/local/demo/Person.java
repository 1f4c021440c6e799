package se.framsteg.local.demo;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;
import se.framsteg.progression.Device;
import se.framsteg.progression.HelpedBy;

/**
 * Somebody in EVI-coacher and what happens to them; {@code demo/evi-coacher.json}. Days are dates, or like {@code -4d}
 * counted from today, for those who must have just begun whenever the demo is made.
 *
 * @param coach sign-in of the first coach; null when nobody is assigned yet
 * @param latestCard the day of the latest card where it matters how long ago that is
 * @param paperCard which card, counted from 1, is filled in on paper and entered by the coach
 * @param correctedCard which card is corrected the day after
 * @param leaves null for those who stay to the programme's end
 */
@Serdeable
record Person(
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Language language,
        @Nullable Boolean protectedIdentity,
        @Nullable String party,
        @Nullable String referrer,
        String since,
        @Nullable String coach,
        Course course,
        Rhythm rhythm,
        @Nullable String latestCard,
        @Nullable Integer paperCard,
        @Nullable Integer correctedCard,
        @Nullable Device device,
        @Nullable HelpedBy helpedBy,
        @Nullable List<Absence> pauses,
        @Nullable NewCoach newCoach,
        @Nullable Begun draft,
        @Nullable Leaving leaves) {

    private static final String DAYS = "d";

    /** A pause. @param until null while it lasts */
    @Serdeable
    record Absence(String since, @Nullable String until) {}

    @Serdeable
    record NewCoach(LocalDate on, String coach) {}

    /** A card that is begun but not sent. @param answers how many questions are answered */
    @Serdeable
    record Begun(String on, int answers) {}

    static List<Person> all() {
        return Resource.list("evi-coacher.json", Person.class);
    }

    static LocalDate day(String text, LocalDate today) {
        return text.endsWith(DAYS)
                ? today.plusDays(Long.parseLong(text.substring(0, text.length() - DAYS.length())))
                : LocalDate.parse(text);
    }

    Language speaks() {
        return Objects.requireNonNullElse(language, Language.SV);
    }

    boolean isProtected() {
        return Boolean.TRUE.equals(protectedIdentity);
    }

    Device uses() {
        return Objects.requireNonNullElse(device, Device.OWN);
    }

    HelpedBy helper() {
        return Objects.requireNonNullElse(helpedBy, HelpedBy.NOBODY);
    }

    List<Absence> absences() {
        return Objects.requireNonNullElse(pauses, List.of());
    }

    boolean isOnPaper(int card) {
        return paperCard != null && paperCard == card;
    }

    boolean isCorrected(int card) {
        return correctedCard != null && correctedCard == card;
    }
}
