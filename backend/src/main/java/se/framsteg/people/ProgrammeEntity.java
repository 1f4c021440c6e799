package se.framsteg.people;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("programme")
record ProgrammeEntity(
        @Id UUID id,
        String name,
        String association,
        String municipality,
        LocalDate since,
        @Nullable LocalDate until,
        boolean cardPromiseConfirmed,
        long version) {

    Period period() {
        return new Period(since, until);
    }

    Programme toProgramme(List<PartnerOrganisation> parties) {
        return new Programme(id, name, association, municipality, since, until, cardPromiseConfirmed, parties, version);
    }
}
