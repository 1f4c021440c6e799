package se.framsteg.people;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.framsteg.platform.Conflict;
import se.framsteg.platform.Faults;
import se.framsteg.platform.Ids;
import se.framsteg.platform.PlainText;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** The rules of partner organisations: no two bear the same name. */
@Singleton
final class Partners {

    private final PartnerRepository partners;
    private final Conflict conflict;
    private final Ids ids;

    Partners(PartnerRepository partners, Conflict conflict, Ids ids) {
        this.partners = partners;
        this.conflict = conflict;
        this.ids = ids;
    }

    PartnerOrganisation add(PartnerDetails details) {
        return stored(partners::save, new PartnerEntity(ids.next(), name(details), details.kind(), 0));
    }

    PartnerOrganisation change(UUID id, PartnerDetails details) {
        PartnerEntity stored = partners.lock(id).orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
        if (stored.version() != details.version()) {
            throw conflict.over(stored.toPartner());
        }
        return stored(partners::update, new PartnerEntity(id, name(details), details.kind(), stored.version() + 1));
    }

    private static String name(PartnerDetails details) {
        Faults faults = new Faults();
        String name = faults.line("/name", details.name(), PlainText.LONGEST_NAME);
        faults.refuse();
        return name;
    }

    /** The unique key decides, so that two administrators who add the same organisation at once do not both succeed. */
    private static PartnerOrganisation stored(UnaryOperator<PartnerEntity> write, PartnerEntity partner) {
        try {
            return write.apply(partner).toPartner();
        } catch (DataAccessException failure) {
            if (Duplicates.caused(failure)) {
                throw Refused.at("/name", ProblemType.TWICE);
            }
            throw failure;
        }
    }
}
