package se.framsteg.people;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.framsteg.platform.Conflict;
import se.framsteg.platform.Faults;
import se.framsteg.platform.Ids;
import se.framsteg.platform.PlainText;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** The rules of programmes: plausible days that leave no enrolment outside, and each party once. */
@Singleton
final class Programmes {

    private final ProgrammeRepository programmes;
    private final PartnerRepository partners;
    private final Conflict conflict;
    private final Ids ids;

    Programmes(ProgrammeRepository programmes, PartnerRepository partners, Conflict conflict, Ids ids) {
        this.programmes = programmes;
        this.partners = partners;
        this.conflict = conflict;
        this.ids = ids;
    }

    /** The programmes with their parties, in the order given. */
    List<Programme> withParties(List<ProgrammeEntity> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<PartyRow> parties =
                programmes.parties(found.stream().map(ProgrammeEntity::id).toList());
        return found.stream()
                .map(programme -> programme.toProgramme(parties.stream()
                        .filter(party -> party.programmeId().equals(programme.id()))
                        .map(PartyRow::toPartner)
                        .toList()))
                .toList();
    }

    Programme add(ProgrammeDetails details) {
        ProgrammeEntity programme = checked(ids.next(), details, 0);
        programmes.save(programme);
        return withParties(programme, details.partyIds());
    }

    Programme change(UUID id, ProgrammeDetails details) {
        ProgrammeEntity stored = programmes.lock(id).orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
        if (stored.version() != details.version()) {
            throw conflict.over(withParties(List.of(stored)).getFirst());
        }
        ProgrammeEntity changed = checked(id, details, stored.version() + 1);
        programmes.update(changed);
        programmes.clearParties(id);
        return withParties(changed, details.partyIds());
    }

    private Programme withParties(ProgrammeEntity programme, List<UUID> partyIds) {
        partyIds.forEach(partner -> programmes.addParty(programme.id(), partner));
        return withParties(List.of(programme)).getFirst();
    }

    private ProgrammeEntity checked(UUID id, ProgrammeDetails details, long version) {
        Faults faults = new Faults();
        ProgrammeEntity programme = new ProgrammeEntity(
                id,
                faults.line("/name", details.name(), PlainText.LONGEST_NAME),
                faults.line("/association", details.association(), PlainText.LONGEST_NAME),
                faults.line("/municipality", details.municipality(), PlainText.LONGEST_NAME / 2),
                details.since(),
                details.until(),
                details.cardPromiseConfirmed(),
                version);
        checkDays(programme, faults);
        checkParties(details.partyIds(), faults);
        faults.refuse();
        return programme;
    }

    private void checkDays(ProgrammeEntity programme, Faults faults) {
        Period days = programme.period();
        faults.addIf(!Period.isPlausible(days.since()), "/since", ProblemType.OUT_OF_RANGE)
                .addIf(!Period.isPlausible(days.until()), "/until", ProblemType.OUT_OF_RANGE);
        if (days.endsBeforeStart()) {
            faults.add("/until", ProblemType.ENDS_BEFORE_START);
            return;
        }
        programmes
                .enrolledDays(programme.id())
                .ifPresent(enrolled -> faults.addIf(
                                enrolled.since().isBefore(days.since()), "/since", ProblemType.OUT_OF_RANGE)
                        .addIf(endsBefore(days, enrolled), "/until", ProblemType.OUT_OF_RANGE));
    }

    private static boolean endsBefore(Period days, EnrolledDays enrolled) {
        return days.until() != null && days.until().isBefore(enrolled.until());
    }

    private void checkParties(List<UUID> wanted, Faults faults) {
        Set<UUID> known = new HashSet<>();
        if (!wanted.isEmpty()) {
            partners.findByIdIn(wanted).forEach(partner -> known.add(partner.id()));
        }
        Set<UUID> seen = new HashSet<>();
        for (int at = 0; at < wanted.size(); at++) {
            UUID id = wanted.get(at);
            faults.addIf(!known.contains(id), "/partyIds/" + at, ProblemType.UNKNOWN_VALUE)
                    .addIf(!seen.add(id), "/partyIds/" + at, ProblemType.TWICE);
        }
    }
}
