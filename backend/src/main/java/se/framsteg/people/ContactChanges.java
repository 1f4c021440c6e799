package se.framsteg.people;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.AccountDetails;
import se.framsteg.identity.Accounts;
import se.framsteg.platform.Conflict;
import se.framsteg.platform.Faults;
import se.framsteg.platform.PlainText;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** Changes a participant's name and how to reach them. */
@Singleton
final class ContactChanges {

    private final ParticipantRepository participants;
    private final Accounts accounts;
    private final Standing standing;
    private final ParticipantFile file;
    private final Conflict conflict;

    ContactChanges(
            ParticipantRepository participants,
            Accounts accounts,
            Standing standing,
            ParticipantFile file,
            Conflict conflict) {
        this.participants = participants;
        this.accounts = accounts;
        this.standing = standing;
        this.file = file;
        this.conflict = conflict;
    }

    void change(UUID participantId, ContactChange change) {
        ParticipantEntity participant =
                participants.lock(participantId).orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
        if (!standing.mayReach(participantId)) {
            throw Refused.because(ProblemType.NOT_PERMITTED);
        }
        Faults faults = new Faults();
        String name = faults.line("/name", change.name(), PlainText.LONGEST_NAME);
        faults.refuse();
        try {
            store(participant, name, change);
        } catch (Refused refused) {
            throw refused.type() == ProblemType.CHANGED_MEANWHILE ? conflict.over(file.get(participantId)) : refused;
        }
    }

    /** Of a protected participant the editor never saw the contact, so an empty one means that it stays. */
    private void store(ParticipantEntity participant, String name, ContactChange change) {
        AccountDetails stored = accounts.find(participant.id()).orElseThrow();
        boolean stays = participant.protectedIdentity() && isNone(change.email()) && isNone(change.phone());
        accounts.changeContact(
                participant.id(),
                name,
                stays ? stored.email() : change.email(),
                stays ? stored.phone() : change.phone(),
                change.language(),
                change.version());
    }

    private static boolean isNone(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
