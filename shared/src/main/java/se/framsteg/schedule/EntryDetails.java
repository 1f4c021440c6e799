package se.framsteg.schedule;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it shall be.
 *
 * @param place an address; a map is asked for it
 * @param contactPhone as typed; Swedish numbers may lack the country code
 * @param milestone id of the one in the plan that it serves; null for none
 * @param version of the entry that is changed; 0 for a new one
 */
@Serdeable
public record EntryDetails(
        @NotNull @Size(max = 400) String title,
        @NotNull @Valid Recurrence recurrence,
        @Nullable @Size(max = 400) String place,
        @Nullable @Size(max = 400) String bring,
        @Nullable @Size(max = 400) String contactName,
        @Nullable @Size(max = 30) String contactPhone,
        @Nullable UUID milestone,
        long version) {

    /** In code points, as every line of an entry. */
    public static final int LONGEST_LINE = 200;

    public EntryDetails with(Recurrence other) {
        return new EntryDetails(title, other, place, bring, contactName, contactPhone, milestone, version);
    }

    public EntryDetails withVersion(long other) {
        return new EntryDetails(title, recurrence, place, bring, contactName, contactPhone, milestone, other);
    }

    public EntryDetails serving(@Nullable UUID other) {
        return new EntryDetails(title, recurrence, place, bring, contactName, contactPhone, other, version);
    }
}
