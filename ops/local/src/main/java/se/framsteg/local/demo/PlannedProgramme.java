package se.framsteg.local.demo;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import se.framsteg.identity.Role;
import se.framsteg.people.PartnerKind;

/**
 * A programme as the administrator sets it up; {@code demo/programmes.json}.
 *
 * @param promise whether it stands behind the words that the card does not affect the benefit
 */
@Serdeable
record PlannedProgramme(
        String name,
        String association,
        String municipality,
        LocalDate since,
        LocalDate until,
        boolean promise,
        List<Party> parties,
        List<Worker> staff) {

    static List<PlannedProgramme> all() {
        return Resource.list("programmes.json", PlannedProgramme.class);
    }

    static PlannedProgramme named(String name) {
        return all().stream()
                .filter(programme -> programme.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Serdeable
    record Party(String name, PartnerKind kind) {}

    /** @param signIn of an account in {@code demo/accounts.json} */
    @Serdeable
    record Worker(String signIn, List<Role> roles) {}
}
