package se.framsteg.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;
import se.framsteg.people.CoachChange;
import se.framsteg.people.Enrolment;
import se.framsteg.people.EnrolmentChange;
import se.framsteg.people.Exit;
import se.framsteg.people.NewEnrolment;
import se.framsteg.people.Obstacle;
import se.framsteg.people.Obstacles;
import se.framsteg.people.ObstaclesClient;
import se.framsteg.people.ParticipantsClient;
import se.framsteg.people.PartnerOrganisation;
import se.framsteg.people.Pause;

/** What coordinators do with enrolments. Each change starts from what is stored, as on their page. */
final class Registry {

    private final Backstage backstage;
    private final Office office;

    Registry(Backstage backstage, Office office) {
        this.backstage = backstage;
        this.office = office;
    }

    /** Who comes, from whom, to which coach; the consent is given at the talk a few days before. */
    record Newcomer(
            String name,
            @Nullable String email,
            @Nullable String phone,
            Language language,
            boolean protectedIdentity,
            LocalDate since,
            @Nullable String party,
            @Nullable String referrer,
            LocalDate consentedOn,
            @Nullable String coach) {}

    UUID enrol(String programme, Newcomer newcomer) {
        return of(programme)
                .enrol(
                        office.programme(programme),
                        new NewEnrolment(
                                newcomer.name(),
                                newcomer.email(),
                                newcomer.phone(),
                                newcomer.language(),
                                newcomer.protectedIdentity(),
                                newcomer.since(),
                                newcomer.party() == null ? null : office.party(newcomer.party()),
                                newcomer.referrer(),
                                newcomer.consentedOn(),
                                newcomer.coach() == null ? null : office.staff(newcomer.coach())))
                .id();
    }

    void exit(String programme, UUID participant, Leaving leaving) {
        Enrolment stored = stored(programme, participant);
        of(programme).exit(participant, stored.id(), new Exit(leaving.on(), leaving.reason(), stored.version()));
    }

    void assign(String programme, UUID participant, String coach, LocalDate since) {
        Enrolment stored = stored(programme, participant);
        of(programme)
                .changeCoach(participant, stored.id(), new CoachChange(office.staff(coach), since, stored.version()));
    }

    void pause(String programme, UUID participant, Pause pause) {
        Enrolment stored = stored(programme, participant);
        List<Pause> pauses = new ArrayList<>(stored.pauses());
        pauses.add(pause);
        PartnerOrganisation party = stored.referredBy();
        of(programme)
                .changeEnrolment(
                        participant,
                        stored.id(),
                        new EnrolmentChange(
                                stored.since(),
                                party == null ? null : party.id(),
                                stored.referrer(),
                                stored.consentedOn(),
                                pauses,
                                stored.version()));
    }

    void found(String programme, UUID participant, List<Obstacle> obstacles) {
        Enrolment stored = stored(programme, participant);
        backstage
                .as(office.coordinator(programme), ObstaclesClient.class)
                .changeObstacles(participant, stored.id(), new Obstacles(obstacles, stored.version()));
    }

    /** The page that a change is made on; nobody here is enrolled twice. */
    private Enrolment stored(String programme, UUID participant) {
        return of(programme).participant(participant).enrolments().getFirst();
    }

    private ParticipantsClient of(String programme) {
        return backstage.as(office.coordinator(programme), ParticipantsClient.class);
    }
}
