package se.framsteg.people;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import se.framsteg.identity.AccountDetails;
import se.framsteg.identity.Accounts;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** One participant as the caller may see them: only enrolments that concern the caller, contact only where it is theirs. */
@Singleton
final class ParticipantFile {

    private final ParticipantRepository participants;
    private final EnrolmentRepository enrolments;
    private final PauseRepository pauses;
    private final CoachAssignmentRepository assignments;
    private final Accounts accounts;
    private final Standing standing;
    private final Caller.Current caller;
    private final Calendar calendar;

    ParticipantFile(
            ParticipantRepository participants,
            EnrolmentRepository enrolments,
            PauseRepository pauses,
            CoachAssignmentRepository assignments,
            Accounts accounts,
            Standing standing,
            Caller.Current caller,
            Calendar calendar) {
        this.participants = participants;
        this.enrolments = enrolments;
        this.pauses = pauses;
        this.assignments = assignments;
        this.accounts = accounts;
        this.standing = standing;
        this.caller = caller;
        this.calendar = calendar;
    }

    Participant get(UUID participantId) {
        ParticipantEntity participant =
                participants.findById(participantId).orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
        AccountDetails account = accounts.find(participantId).orElseThrow();
        boolean reachable = !participant.protectedIdentity() && standing.mayReach(participantId);
        return new Participant(
                participantId,
                account.name(),
                reachable ? account.email() : null,
                reachable ? account.phone() : null,
                account.language(),
                participant.protectedIdentity(),
                enrolments(participantId),
                account.version());
    }

    private List<Enrolment> enrolments(UUID participantId) {
        List<PauseRow> allPauses = pauses.ofParticipant(participantId);
        List<CoachTurnRow> allTurns = assignments.ofParticipant(participantId);
        return enrolments.concerning(participantId, caller.get().accountId(), calendar.today()).stream()
                .map(row -> row.with(
                        allPauses.stream()
                                .filter(pause -> pause.enrolmentId().equals(row.id()))
                                .map(PauseRow::toPause)
                                .toList(),
                        allTurns.stream()
                                .filter(turn -> turn.enrolmentId().equals(row.id()))
                                .map(CoachTurnRow::toAssignment)
                                .toList()))
                .toList();
    }
}
