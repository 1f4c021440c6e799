package se.framsteg.local.demo;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** EVI-coacher in Smedjebacken from 2024-09-15: a process leader, two coaches, and the participants of the cast. */
final class EviCoacher {

    static final String PROGRAMME = "EVI-coacher";

    private final Backstage backstage;
    private final Office office;
    private final Registry registry;
    private final LocalDate today;

    EviCoacher(Backstage backstage, Office office, Registry registry, LocalDate today) {
        this.backstage = backstage;
        this.office = office;
        this.registry = registry;
        this.today = today;
    }

    void plan(Timeline timeline) {
        PlannedProgramme programme = PlannedProgramme.named(PROGRAMME);
        // Whoever has just begun has just begun on the programme's last day at the latest.
        LocalDate present = today.isBefore(programme.until()) ? today : programme.until();
        for (Person person : Person.all()) {
            SplittableRandom random = Moments.randomOf(person.name());
            Stay stay = Stay.of(person, programme, present, random);
            if (!stay.since().isBefore(programme.since())) {
                new Participation(backstage, office, registry, person, stay, random).plan(timeline, present);
            }
        }
    }
}
