package se.framsteg.plan;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.framsteg.identity.Accounts;
import se.framsteg.people.Coaching;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Disclosures;

/** Talks and actions as they are shown: round one participant, and for the resource team round all of them. */
@Singleton
final class FollowUpReads {

    private final Enrolled enrolled;
    private final FollowUpRepository followUps;
    private final ActionRepository actions;
    private final OverdueFollowUps overdue;
    private final Coaching coaching;
    private final Accounts accounts;
    private final Disclosures disclosures;
    private final Calendar calendar;

    FollowUpReads(
            Enrolled enrolled,
            FollowUpRepository followUps,
            ActionRepository actions,
            OverdueFollowUps overdue,
            Coaching coaching,
            Accounts accounts,
            Disclosures disclosures,
            Calendar calendar) {
        this.enrolled = enrolled;
        this.followUps = followUps;
        this.actions = actions;
        this.overdue = overdue;
        this.coaching = coaching;
        this.accounts = accounts;
        this.disclosures = disclosures;
        this.calendar = calendar;
    }

    FollowUps get(UUID participantId) {
        CurrentEnrolment enrolment = enrolled.get(participantId);
        List<FollowUpEntity> stored = followUps.findByEnrolmentIdOrderByOnDayDescAndStartsDesc(enrolment.enrolmentId());
        Map<UUID, String> names =
                accounts.names(stored.stream().map(FollowUpEntity::savedBy).collect(Collectors.toSet()));
        LocalDate today = calendar.today();
        OverdueFollowUps.Next next = overdue.next(enrolment, today);
        return new FollowUps(
                today,
                enrolment.participantName(),
                enrolment.programmeId(),
                next.due(),
                next.proposed(),
                stored.stream()
                        .map(followUp -> followUp.toFollowUp(names.getOrDefault(followUp.savedBy(), "")))
                        .toList(),
                actions.list(enrolment.enrolmentId()).stream()
                        .map(ActionRow::toAction)
                        .toList(),
                coaching.staff(enrolment.programmeId(), today).entrySet().stream()
                        .map(staff -> new ActionOwner(ActionOwner.Kind.STAFF, staff.getKey(), staff.getValue()))
                        .toList());
    }

    /** By name of the participant; those round whom nothing is to be done this week are left out. */
    ResourceTeam resourceTeam() {
        LocalDate today = calendar.today();
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<CurrentEnrolment> overseen = coaching.listOverseen(enrolled.me(), today);
        Map<UUID, List<AgreedAction>> open = overseen.isEmpty()
                ? Map.of()
                : actions
                        .openUntil(
                                overseen.stream()
                                        .map(CurrentEnrolment::enrolmentId)
                                        .toList(),
                                sunday)
                        .stream()
                        .map(ActionRow::toAction)
                        .collect(Collectors.groupingBy(AgreedAction::participantId));
        List<ResourceTeamRow> rows = overseen.stream()
                .filter(enrolment -> open.containsKey(enrolment.participantId()))
                .map(enrolment -> new ResourceTeamRow(
                        enrolment.participantId(),
                        enrolment.participantName(),
                        enrolment.programmeName(),
                        enrolment.coachName(),
                        open.getOrDefault(enrolment.participantId(), List.of())))
                .toList();
        disclosures.disclosed(rows.stream().map(ResourceTeamRow::participantId).toList());
        return new ResourceTeam(today, sunday, rows);
    }
}
