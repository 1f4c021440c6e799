package se.framsteg.people;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.framsteg.identity.AccountDetails;
import se.framsteg.identity.Accounts;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Conflict;
import se.framsteg.platform.Faults;
import se.framsteg.platform.PlainText;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** Protects an identity or lifts the protection. The name goes with it: to an alias, and back. */
@Singleton
final class IdentityProtection {

    private final ParticipantRepository participants;
    private final Accounts accounts;
    private final Standing standing;
    private final ParticipantFile file;
    private final Conflict conflict;
    private final Caller.Current caller;
    private final Calendar calendar;

    IdentityProtection(
            ParticipantRepository participants,
            Accounts accounts,
            Standing standing,
            ParticipantFile file,
            Conflict conflict,
            Caller.Current caller,
            Calendar calendar) {
        this.participants = participants;
        this.accounts = accounts;
        this.standing = standing;
        this.file = file;
        this.conflict = conflict;
        this.caller = caller;
        this.calendar = calendar;
    }

    void change(UUID participantId, ProtectionChange change) {
        ParticipantEntity participant =
                participants.lock(participantId).orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
        if (!standing.mayReach(participantId)) {
            throw Refused.because(ProblemType.NOT_PERMITTED);
        }
        AccountDetails stored = accounts.find(participantId).orElseThrow();
        if (stored.version() != change.version()) {
            throw conflict.over(file.get(participantId));
        }
        boolean begins = change.protectedIdentity() && !participant.protectedIdentity();
        Faults faults = new Faults();
        String name = faults.line("/name", change.name(), PlainText.LONGEST_NAME);
        faults.addIf(begins && shareAWord(name, stored.name()), "/name", ProblemType.ALIAS_REQUIRED);
        faults.refuse();
        accounts.changeContact(
                participantId, name, stored.email(), stored.phone(), stored.language(), change.version());
        participants.protect(participantId, change.protectedIdentity());
        if (begins) {
            UUID coordinator = caller.get().accountId();
            participants.grant(participantId, coordinator, coordinator, calendar.now());
        } else if (!change.protectedIdentity()) {
            participants.withdrawGrants(participantId);
        }
    }

    private static boolean shareAWord(String one, String other) {
        return !Collections.disjoint(words(one), words(other));
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s-]+")).collect(Collectors.toSet());
    }
}
