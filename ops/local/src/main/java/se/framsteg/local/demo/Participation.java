package se.framsteg.local.demo;

import java.time.LocalDate;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.ExitReason;

/** One person's time in EVI-coacher, laid out on the timeline. */
final class Participation {

    private static final int CONSENT_DAYS_BEFORE = 5;
    private static final int READ_WITHIN_DAYS = 5;
    private static final double READ = 0.75;
    /** Of those who look, most answer their own card first, and some after they have looked. */
    private static final double ANSWERS_FIRST = 0.8;

    private static final double ANSWERS_AFTERWARDS = 0.5;
    /** Whoever leaves for a job has begun it about when filling in the last card. */
    private static final int AT_WORK_BEFORE_LEAVING_DAYS = 100;

    private final Registry registry;
    private final Person person;
    private final Stay stay;
    private final SplittableRandom random;
    private final Cards cards;
    private final CoachAnswers coachAnswers;
    private final SplittableRandom ofCoach;
    private final AgreedHours hours;
    private final @Nullable Planning planning;
    private final PlanChanges changes;
    private @Nullable String coach;
    private @Nullable UUID id;

    Participation(
            Backstage backstage, Office office, Registry registry, Person person, Stay stay, SplittableRandom random) {
        this.registry = registry;
        this.person = person;
        this.stay = stay;
        this.random = random;
        this.coach = person.coach();
        Supplier<UUID> coachOfTheDay = () -> office.staff(Objects.requireNonNull(coach));
        this.hours = new AgreedHours(backstage, person, coachOfTheDay, this::id);
        this.planning = coach == null ? null : new Planning(backstage, coachOfTheDay, person, stay, hours::asInThePlan);
        this.changes = new PlanChanges(backstage, coachOfTheDay, person, this::id);
        this.cards = new Cards(backstage, office, person, new Answering(person.course(), random.split()));
        this.ofCoach = Moments.randomOf("the coach of " + person.name());
        this.coachAnswers = new CoachAnswers(
                backstage,
                () -> office.staff(Objects.requireNonNull(coach)),
                new Answering(person.course(), ofCoach.split()));
    }

    /** @param today that days of the kind {@code -4d} are counted from */
    void plan(Timeline timeline, LocalDate today) {
        timeline.at(Moments.inOfficeHours(stay.since(), random), this::enrol);
        stay.pauses()
                .forEach(pause -> timeline.at(
                        Moments.inOfficeHours(pause.since(), random),
                        () -> registry.pause(EviCoacher.PROGRAMME, id(), pause)));
        planCoach(timeline);
        for (int number = 1; number <= stay.cards().size(); number++) {
            planCard(timeline, number, stay.cards().get(number - 1));
        }
        planDraft(timeline, today);
        if (person.coach() != null) {
            hours.plan(timeline, stay, today);
        }
        if (planning != null) {
            planning.plan(timeline, today, this::id);
            changes.plan(timeline, stay, today);
        }
        timeline.at(
                Moments.inOfficeHours(Moments.workdayFrom(stay.leaving().on()), random),
                () -> registry.exit(EviCoacher.PROGRAMME, id(), stay.leaving()));
    }

    private void enrol() {
        id = registry.enrol(
                EviCoacher.PROGRAMME,
                new Registry.Newcomer(
                        person.name(),
                        person.email(),
                        person.phone(),
                        person.speaks(),
                        person.isProtected(),
                        stay.since(),
                        person.party(),
                        person.referrer(),
                        stay.since().minusDays(CONSENT_DAYS_BEFORE),
                        person.coach()));
    }

    private void planCoach(Timeline timeline) {
        Person.NewCoach next = person.newCoach();
        if (next != null) {
            timeline.at(Moments.beginning(next.on()).plusSeconds(8 * 3600), () -> {
                registry.assign(EviCoacher.PROGRAMME, id(), next.coach(), next.on());
                cards.readBy(next.coach());
                coach = next.coach();
            });
        }
    }

    private void planCard(Timeline timeline, int number, LocalDate day) {
        boolean paid = stay.leaving().reason() == ExitReason.WORK
                && day.isAfter(stay.leaving().on().minusDays(AT_WORK_BEFORE_LEAVING_DAYS));
        if (person.isOnPaper(number)) {
            LocalDate entered = Moments.workdayFrom(day.plusDays(1));
            timeline.at(Moments.inOfficeHours(entered, random), () -> cards.enter(id(), day, paid));
        } else {
            timeline.at(Moments.atAnyHour(day, random), () -> cards.fillIn(id(), day, paid));
        }
        if (person.isCorrected(number)) {
            timeline.at(Moments.atAnyHour(day.plusDays(1), random), () -> cards.correct(id()));
        }
        planReading(timeline, day);
    }

    /** Coaches look at most new cards within days, as long as the person is there. */
    private void planReading(Timeline timeline, LocalDate day) {
        LocalDate looks = Moments.workdayFrom(day.plusDays(1 + random.nextInt(READ_WITHIN_DAYS)));
        boolean reads =
                random.nextDouble() < READ && !looks.isAfter(stay.leaving().on()) && person.coach() != null;
        if (reads) {
            boolean first = ofCoach.nextDouble() < ANSWERS_FIRST;
            boolean afterwards = !first && ofCoach.nextDouble() < ANSWERS_AFTERWARDS;
            timeline.at(Moments.inOfficeHours(looks, random), () -> look(looks, first, afterwards));
        }
    }

    private void look(LocalDate day, boolean answersFirst, boolean answersAfterwards) {
        if (answersFirst) {
            coachAnswers.answer(id(), day);
        }
        cards.read(id());
        if (answersAfterwards) {
            coachAnswers.answer(id(), day);
        }
    }

    private void planDraft(Timeline timeline, LocalDate today) {
        Person.Begun draft = person.draft();
        if (draft != null) {
            LocalDate day = Person.day(draft.on(), today);
            timeline.at(Moments.atAnyHour(day, random), () -> cards.begin(id(), draft.answers()));
        }
    }

    private UUID id() {
        return Objects.requireNonNull(id, person.name());
    }
}
