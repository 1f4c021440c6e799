package se.framsteg.local.demo;

import java.time.LocalDate;
import java.util.Map;

/**
 * Fills an empty installation with invented people.
 *
 * <p>The launcher runs it as a process of its own after the database is there and before the API starts, and only
 * when the database holds no account. It ends with 0 when everything is stored. A run that is cut short is begun anew
 * on an empty database.
 */
public final class DemoData {

    private static final LocalDate EARLIEST =
            PlannedProgramme.named(EviCoacher.PROGRAMME).since();

    private DemoData() {}

    public static void main(String[] arguments) {
        try (Backstage backstage = Backstage.open(Map.of())) {
            LocalDate today = backstage.today();
            int events = fill(backstage, today);
            System.out.println("demo data up to " + today + ": " + events + " events");
        }
    }

    /**
     * Tells the story up to the beginning of that day, the same on every machine.
     *
     * @return how many things happened
     * @throws IllegalStateException before the archives of the earlier programmes have been entered
     */
    static int fill(Backstage backstage, LocalDate today) {
        if (today.isBefore(EARLIEST)) {
            throw new IllegalStateException(
                    "demo data can be made for days from " + EARLIEST + " on, and FRAMSTEG_CLOCK is " + today);
        }
        Timeline timeline = new Timeline();
        Office office = new Office(backstage);
        Registry registry = new Registry(backstage, office);
        timeline.at(Moments.OPENING, office::open);
        new Ljusnarsberg(registry).plan(timeline);
        new Enter(registry).plan(timeline);
        new EviCoacher(backstage, office, registry, today).plan(timeline);
        PlannedGroup.all().forEach(group -> new GroupTerm(backstage, office, group).plan(timeline, today));
        new Walks(backstage, office, today).plan(timeline);
        new MoreGroups(backstage, office).plan(timeline, today);
        new OpenHouse(backstage, office, today).plan(timeline);
        return timeline.play(backstage.clock(), Moments.beginning(today));
    }
}
