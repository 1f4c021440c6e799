package se.framsteg.local.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import se.framsteg.identity.InvitationAnswer;
import se.framsteg.identity.Language;
import se.framsteg.identity.NewStaff;
import se.framsteg.identity.Role;
import se.framsteg.identity.RoleChoice;
import se.framsteg.identity.SignInClient;
import se.framsteg.identity.StaffClient;
import se.framsteg.identity.StaffInvitation;
import se.framsteg.local.Account;
import se.framsteg.local.Accounts;
import se.framsteg.people.PartnerDetails;
import se.framsteg.people.ProgrammeDetails;
import se.framsteg.people.ProgrammesClient;

/**
 * The administrator sets up programmes and the parties in them and invites those who work there; each of them chooses the
 * password that {@code demo/accounts.json} tells.
 */
final class Office {

    /** The token of a link. */
    static final Pattern INVITATION = Pattern.compile("[?&]token=([\\w-]+)");

    private final Backstage backstage;
    private final Map<String, UUID> programmes = new HashMap<>();
    private final Map<String, UUID> parties = new HashMap<>();
    private final Map<String, UUID> staff = new HashMap<>();

    Office(Backstage backstage) {
        this.backstage = backstage;
    }

    void open() {
        UUID administrator = firstAdministrator();
        PlannedProgramme.all().forEach(programme -> setUp(administrator, programme));
        Map<String, List<RoleChoice>> roles = roles();
        for (Account account : Accounts.list("")) {
            if (roles.containsKey(account.signIn())) {
                invite(administrator, account, Objects.requireNonNull(roles.get(account.signIn())));
            }
        }
    }

    UUID programme(String name) {
        return Objects.requireNonNull(programmes.get(name), name);
    }

    UUID party(String name) {
        return Objects.requireNonNull(parties.get(name), name);
    }

    UUID staff(String signIn) {
        return Objects.requireNonNull(staff.get(signIn), signIn);
    }

    /** Who coordinates the programme. */
    UUID coordinator(String programme) {
        return PlannedProgramme.named(programme).staff().stream()
                .filter(worker -> worker.roles().contains(Role.COORDINATOR))
                .map(worker -> staff(worker.signIn()))
                .findFirst()
                .orElseThrow();
    }

    private UUID firstAdministrator() {
        Account account = Accounts.list("").stream()
                .filter(candidate -> candidate.role().equals("administrator"))
                .findFirst()
                .orElseThrow();
        return backstage
                .bean(NewStaff.class)
                .create(
                        account.name(),
                        account.signIn(),
                        Objects.requireNonNull(account.secret()),
                        Language.SV,
                        List.of(new RoleChoice(Role.ADMINISTRATOR, null)),
                        Moments.FIRST_DAY);
    }

    private void setUp(UUID administrator, PlannedProgramme planned) {
        ProgrammesClient api = backstage.as(administrator, ProgrammesClient.class);
        List<UUID> members = new ArrayList<>();
        for (PlannedProgramme.Party party : planned.parties()) {
            members.add(parties.computeIfAbsent(
                    party.name(),
                    name -> api.addPartner(new PartnerDetails(name, party.kind(), 0))
                            .id()));
        }
        programmes.put(
                planned.name(),
                api.add(new ProgrammeDetails(
                                planned.name(),
                                planned.association(),
                                planned.municipality(),
                                planned.since(),
                                planned.until(),
                                planned.promise(),
                                members,
                                0))
                        .id());
    }

    /** By sign-in: somebody may hold several roles, in several programmes. */
    private Map<String, List<RoleChoice>> roles() {
        Map<String, List<RoleChoice>> roles = new HashMap<>();
        for (PlannedProgramme planned : PlannedProgramme.all()) {
            for (PlannedProgramme.Worker worker : planned.staff()) {
                List<RoleChoice> held = roles.computeIfAbsent(worker.signIn(), signIn -> new ArrayList<>());
                worker.roles().forEach(role -> held.add(new RoleChoice(role, programme(planned.name()))));
            }
        }
        return roles;
    }

    private void invite(UUID administrator, Account account, List<RoleChoice> roles) {
        UUID id = backstage
                .as(administrator, StaffClient.class)
                .invite(new StaffInvitation(account.name(), account.signIn(), Language.SV, roles))
                .accountId();
        staff.put(account.signIn(), id);
        String token = new Post(backstage).latest(account.signIn(), INVITATION);
        backstage
                .anonymously(SignInClient.class)
                .acceptInvitation(new InvitationAnswer(token, Objects.requireNonNull(account.secret())));
    }
}
