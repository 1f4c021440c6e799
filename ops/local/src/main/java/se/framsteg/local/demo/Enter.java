package se.framsteg.local.demo;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import se.framsteg.identity.Language;
import se.framsteg.people.ExitReason;

/**
 * Enter in Jönköping, applied for in 2011: the first operating year's places as the application divides them among the
 * parties, nobody for longer than a year. Entered from its archive.
 */
final class Enter {

    static final String PROGRAMME = "Enter";

    private static final LocalDate FIRST_PARTICIPANTS = LocalDate.of(2012, 3, 5);
    private static final int ENROLLING_DAYS = 290;
    private static final int LONGEST_DAYS = 365;
    private static final int SHORTEST_DAYS = 45;
    private static final int CONSENT_DAYS_BEFORE = 10;
    private static final List<String> COACHES = List.of("bertil.roslund@example.org", "hanna.milstam@example.org");
    private static final Duration BEGUN = Duration.ofDays(2);
    private static final Duration EACH = Duration.ofMinutes(5);

    /** As often as they stand here. */
    private static final List<ExitReason> REASONS = List.of(
            ExitReason.WORK,
            ExitReason.WORK,
            ExitReason.EDUCATION,
            ExitReason.EDUCATION,
            ExitReason.WORK_PLACEMENT,
            ExitReason.WORK_TRAINING,
            ExitReason.WORK_TRAINING,
            ExitReason.INVESTIGATION,
            ExitReason.COUNSELLING,
            ExitReason.BACK_TO_REFERRER,
            ExitReason.BACK_TO_REFERRER,
            ExitReason.OWN_REQUEST,
            ExitReason.OTHER);

    private final Registry registry;
    private final SplittableRandom random = Moments.randomOf(PROGRAMME);
    private final Set<String> taken = new HashSet<>();

    Enter(Registry registry) {
        this.registry = registry;
    }

    /** Places a year, by party (application of 2011-09-23, section 4). */
    static Map<String, Integer> quotas() {
        Map<String, Integer> quotas = new LinkedHashMap<>();
        quotas.put("Arbetsförmedlingen", 15);
        quotas.put("Försäkringskassan", 15);
        quotas.put("Landstinget i Jönköpings län", 15);
        quotas.put("Jönköpings kommun", 15);
        quotas.put("Habo kommun", 5);
        quotas.put("Mullsjö kommun", 6);
        quotas.put("Vaggeryds kommun", 3);
        return quotas;
    }

    void plan(Timeline timeline) {
        List<List<String>> names = Resource.rows("enter-names.csv");
        Instant moment = Moments.OPENING.plus(BEGUN);
        for (String party : places()) {
            String name = newName(names.get(0), names.get(1));
            LocalDate since = Moments.workdayUpTo(FIRST_PARTICIPANTS.plusDays(random.nextInt(ENROLLING_DAYS)));
            LocalDate until = Moments.workdayUpTo(since.plusDays(random.nextInt(SHORTEST_DAYS, LONGEST_DAYS)));
            Leaving leaving = new Leaving(until, REASONS.get(random.nextInt(REASONS.size())));
            String coach = COACHES.get(random.nextInt(COACHES.size()));
            timeline.at(moment, () -> enter(name, party, since, leaving, coach));
            moment = moment.plus(EACH);
        }
    }

    private static List<String> places() {
        List<String> places = new ArrayList<>();
        quotas().forEach((party, number) -> {
            for (int place = 0; place < number; place++) {
                places.add(party);
            }
        });
        return places;
    }

    private String newName(List<String> first, List<String> last) {
        String name;
        do {
            name = first.get(random.nextInt(first.size())) + " " + last.get(random.nextInt(last.size()));
        } while (!taken.add(address(name)));
        return name;
    }

    private static String address(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
    }

    private void enter(String name, String party, LocalDate since, Leaving leaving, String coach) {
        UUID id = registry.enrol(
                PROGRAMME,
                new Registry.Newcomer(
                        name,
                        address(name),
                        null,
                        Language.SV,
                        false,
                        since,
                        party,
                        null,
                        since.minusDays(CONSENT_DAYS_BEFORE),
                        coach));
        registry.exit(PROGRAMME, id, leaving);
    }
}
