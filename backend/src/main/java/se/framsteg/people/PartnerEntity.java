package se.framsteg.people;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("partner_organisation")
record PartnerEntity(@Id UUID id, String name, PartnerKind kind, long version) {

    PartnerOrganisation toPartner() {
        return new PartnerOrganisation(id, name, kind, version);
    }
}
