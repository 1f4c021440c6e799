package se.framsteg.plan;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Accounts;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Conflict;
import se.framsteg.platform.Faults;
import se.framsteg.platform.Ids;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** Keeps placements. */
@Singleton
final class PlacementBook {

    private final Enrolled enrolled;
    private final PlacementRepository placements;
    private final Documents documents;
    private final Accounts accounts;
    private final Conflict conflict;
    private final Calendar calendar;
    private final Ids ids;

    PlacementBook(
            Enrolled enrolled,
            PlacementRepository placements,
            Documents documents,
            Accounts accounts,
            Conflict conflict,
            Calendar calendar,
            Ids ids) {
        this.enrolled = enrolled;
        this.placements = placements;
        this.documents = documents;
        this.accounts = accounts;
        this.conflict = conflict;
        this.calendar = calendar;
        this.ids = ids;
    }

    Placements get(UUID participantId) {
        return get(enrolled.get(participantId));
    }

    private Placements get(CurrentEnrolment enrolment) {
        List<PlacementEntity> stored = stored(enrolment);
        Map<UUID, String> names =
                accounts.names(stored.stream().map(PlacementEntity::savedBy).collect(Collectors.toSet()));
        return new Placements(
                calendar.today(),
                enrolment.participantName(),
                enrolment.coachName(),
                enrolment.programmeName(),
                stored.stream()
                        .map(placement -> placement(placement, names.getOrDefault(placement.savedBy(), "")))
                        .toList());
    }

    Placements add(UUID participantId, PlacementDetails sent) {
        PlacementDetails details = cleaned(sent);
        CurrentEnrolment enrolment = enrolled.lock(participantId);
        refuseBeyond(details, enrolment, null);
        placements.save(entity(ids.next(), enrolment, details, 1));
        return get(enrolment);
    }

    Placements change(UUID participantId, UUID placementId, PlacementDetails sent) {
        PlacementDetails details = cleaned(sent);
        CurrentEnrolment enrolment = enrolled.lock(participantId);
        PlacementEntity stored = stored(enrolment).stream()
                .filter(placement -> placement.id().equals(placementId))
                .findFirst()
                .orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
        if (stored.version() != details.version()) {
            throw conflict.over(
                    placement(stored, accounts.names(Set.of(stored.savedBy())).getOrDefault(stored.savedBy(), "")));
        }
        refuseBeyond(details, enrolment, placementId);
        placements.update(entity(placementId, enrolment, details, stored.version() + 1));
        return get(enrolment);
    }

    PlacementDetails details(PlacementEntity stored) {
        return documents.read(stored.content(), PlacementDetails.class);
    }

    private static PlacementDetails cleaned(PlacementDetails sent) {
        Faults faults = new Faults();
        PlacementDetails details = PlacementRules.cleaned(sent, faults);
        faults.refuse();
        return details;
    }

    private void refuseBeyond(PlacementDetails details, CurrentEnrolment enrolment, @Nullable UUID itself) {
        List<PlacementDetails> others = stored(enrolment).stream()
                .filter(placement -> !placement.id().equals(itself))
                .map(this::details)
                .toList();
        Set<PlacementLimit> decided =
                details.overrides().stream().map(PlacementOverride::limit).collect(Collectors.toSet());
        Faults faults = new Faults();
        PlacementRules.beyond(details, others).stream()
                .filter(limit -> !decided.contains(limit))
                .forEach(limit -> faults.add(limit.pointer(), limit.problem()));
        faults.refuse();
    }

    private List<PlacementEntity> stored(CurrentEnrolment enrolment) {
        return placements.findByEnrolmentIdOrderBySinceDesc(enrolment.enrolmentId());
    }

    private PlacementEntity entity(UUID id, CurrentEnrolment enrolment, PlacementDetails details, long version) {
        return new PlacementEntity(
                id,
                enrolment.participantId(),
                enrolment.enrolmentId(),
                details.since(),
                details.until(),
                details.employer(),
                documents.text(with(details, version)),
                version,
                enrolled.me(),
                calendar.now());
    }

    private static PlacementDetails with(PlacementDetails details, long version) {
        return new PlacementDetails(
                details.kind(),
                details.employer(),
                details.address(),
                details.supervisor(),
                details.supervisorPhone(),
                details.since(),
                details.until(),
                details.hours(),
                details.wants(),
                details.frame(),
                details.contactWeeks(),
                details.overrides(),
                version);
    }

    private Placement placement(PlacementEntity stored, String savedBy) {
        return new Placement(stored.id(), details(stored), savedBy, stored.savedAt());
    }
}
