package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.schedule.Recurrence;

/**
 * An activity as it shall be.
 *
 * @param purpose what one gets out of it, in plain words
 * @param municipality where it is held, by which somebody finds what is near; null where that is not said
 * @param languages that are spoken there
 * @param leaders accounts that lead it
 * @param programmes whose participants may join, beside those of {@code municipalities}; who referred somebody, and what they
 *     live on, never decides
 * @param capacity 1 to {@link #MOST_PLACES}
 * @param recurrence at most {@link #MOST_SESSIONS} sessions
 * @param opens sign-up; null: when it is published. By the clock on the wall, as {@code closes}
 * @param closes sign-up; null: when the session begins, for a series the last one
 * @param cancelHours how long before it begins a place can be given back; 0 to {@link #MOST_CANCEL_HOURS}
 * @param dropIn whether somebody may come who has not signed up
 * @param version of the activity that is changed; 0 for a new one
 */
@Serdeable
public record ActivityDetails(
        @NotNull @Size(max = 400) String title,
        @NotNull Theme theme,
        @NotNull Picture picture,
        @NotNull @Size(max = 2 * LONGEST_PROSE) String purpose,
        @Nullable @Size(max = 2 * LONGEST_PROSE) String forWhom,
        @Nullable @Size(max = 2 * LONGEST_PROSE) String firstTime,
        @Nullable @Size(max = 400) String place,
        @Nullable @Size(max = 100) String municipality,
        @NotNull @Size(max = 30) List<@NotNull SpokenLanguage> languages,
        @Nullable @Size(max = 2 * LONGEST_PROSE) String accessibility,
        @NotNull @Size(max = 20) List<@NotNull UUID> leaders,
        @NotNull @Size(max = 50) List<@NotNull UUID> programmes,
        @NotNull @Size(max = 50) List<@NotNull @Size(max = 100) String> municipalities,
        int capacity,
        @NotNull Booking booking,
        @NotNull @Valid Recurrence recurrence,
        @Nullable LocalDateTime opens,
        @Nullable LocalDateTime closes,
        int cancelHours,
        boolean dropIn,
        long version) {

    /** In code points, as every line. */
    public static final int LONGEST_LINE = 200;

    /** In code points. */
    public static final int LONGEST_PROSE = 1_000;

    public static final int MOST_PLACES = 500;
    public static final int MOST_SESSIONS = 200;

    /** Two weeks. */
    public static final int MOST_CANCEL_HOURS = 336;

    public ActivityDetails with(Recurrence rule, long nextVersion) {
        return with(rule, opens, closes, nextVersion);
    }

    /** The same, open for sign-up at other times; null as in {@link #opens} and {@link #closes}. */
    public ActivityDetails withSignUp(@Nullable LocalDateTime from, @Nullable LocalDateTime until) {
        return with(recurrence, from, until, version);
    }

    private ActivityDetails with(
            Recurrence rule, @Nullable LocalDateTime from, @Nullable LocalDateTime until, long nextVersion) {
        return new ActivityDetails(
                title,
                theme,
                picture,
                purpose,
                forWhom,
                firstTime,
                place,
                municipality,
                languages,
                accessibility,
                leaders,
                programmes,
                municipalities,
                capacity,
                booking,
                rule,
                from,
                until,
                cancelHours,
                dropIn,
                nextVersion);
    }
}
