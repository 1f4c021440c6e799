package se.framsteg.people;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

@Introspected
record PartyRow(UUID programmeId, UUID id, String name, PartnerKind kind, long version) {

    PartnerOrganisation toPartner() {
        return new PartnerOrganisation(id, name, kind, version);
    }
}
