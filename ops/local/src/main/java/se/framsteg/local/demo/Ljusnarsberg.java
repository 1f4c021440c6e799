package se.framsteg.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import se.framsteg.identity.Language;

/** The coordination project in Ljusnarsberg, 2007-04-02 to 2008-09-30, before there were cards; entered from its archive. */
final class Ljusnarsberg {

    static final String PROGRAMME = "Samverkansprojektet i Ljusnarsberg";

    /** The coordinator met every participant herself. */
    private static final String COACH = "solbritt.ekehag@example.org";

    /** The first of the numbers 070-1740605 to 070-1740699, which PTS keeps for fiction. */
    private static final int FIRST_PHONE = 1_740_605;

    private static final int CONSENT_DAYS_BEFORE = 7;
    private static final Duration BEGUN = Duration.ofDays(1);
    private static final Duration EACH = Duration.ofMinutes(6);

    private final Registry registry;

    Ljusnarsberg(Registry registry) {
        this.registry = registry;
    }

    void plan(Timeline timeline) {
        Instant moment = Moments.OPENING.plus(BEGUN);
        for (Archived archived : Archived.all()) {
            timeline.at(moment, () -> enter(archived));
            moment = moment.plus(EACH);
        }
    }

    private void enter(Archived archived) {
        UUID id = registry.enrol(
                PROGRAMME,
                new Registry.Newcomer(
                        archived.name(),
                        null,
                        "070" + (FIRST_PHONE + archived.number() - 1),
                        Language.SV,
                        false,
                        archived.since(),
                        archived.party(),
                        null,
                        archived.since().minusDays(CONSENT_DAYS_BEFORE),
                        COACH));
        registry.found(PROGRAMME, id, archived.obstacles());
        registry.exit(PROGRAMME, id, archived.leaving());
    }
}
