package se.framsteg.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** The way in for those who work here: an invitation, then the password they chose. Forgotten, it is replaced by a new invitation. */
@Singleton
class PasswordSignIns {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Invitations invitations;
    private final Attempts attempts;
    private final SignIns signIns;

    PasswordSignIns(
            AccountRepository accounts,
            Passwords passwords,
            Invitations invitations,
            Attempts attempts,
            SignIns signIns) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.invitations = invitations;
        this.attempts = attempts;
        this.signIns = signIns;
    }

    Tokens open(PasswordSignIn signIn, Network network) {
        // What is no address is nobody's address: the reply is the same.
        Contact contact = Contact.findEmail(signIn.email()).orElseGet(() -> Contact.email(signIn.email()));
        Optional<AccountEntity> account = accounts.findByEmail(contact.value());
        UUID accountId = account.map(AccountEntity::id).orElse(null);
        List<Counted> counted = attempts.withPassword(contact, accountId, network);
        String hash = account.filter(found -> found.state() == StaffState.ACTIVE)
                .map(AccountEntity::passwordHash)
                .orElse(null);
        if (!passwords.isRight(signIn.password(), hash)) {
            throw Refused.because(ProblemType.SIGN_IN_FAILED);
        }
        attempts.forgive(counted);
        return signIns.openForStaff(Objects.requireNonNull(accountId), attempts.hashOf(network));
    }

    InvitedPerson invited(String token) {
        AccountEntity account = invitedAccount(token);
        return new InvitedPerson(account.name(), Objects.requireNonNull(account.email()));
    }

    @Transactional
    public Tokens accept(InvitationAnswer answer, Network network) {
        AccountEntity account = invitedAccount(answer.token());
        PasswordRules.objection(answer.password(), account.name(), Objects.requireNonNull(account.email()))
                .ifPresent(objection -> {
                    throw Refused.at("/password", objection);
                });
        if (!invitations.spend(answer.token())) {
            throw Refused.because(ProblemType.INVITATION_NOT_VALID);
        }
        accounts.setPassword(account.id(), passwords.hash(answer.password()));
        // Whoever knew the old password, or sits where it was used, is out.
        signIns.endAll(account.id());
        return signIns.openForStaff(account.id(), attempts.hashOf(network));
    }

    private AccountEntity invitedAccount(String token) {
        return invitations.findInvited(token).orElseThrow(() -> Refused.because(ProblemType.INVITATION_NOT_VALID));
    }
}
