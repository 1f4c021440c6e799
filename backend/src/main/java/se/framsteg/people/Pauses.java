package se.framsteg.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.framsteg.platform.Faults;
import se.framsteg.problem.ProblemType;

/** The rules of pauses: each lies within the enrolment, and no two share a day. */
final class Pauses {

    private Pauses() {}

    /** Adds what is wrong at {@code /pauses/<index>/…}, indexes as the caller sent them. */
    static void check(List<Pause> pauses, Period enrolment, Faults faults) {
        for (int at = 0; at < pauses.size(); at++) {
            String pointer = "/pauses/" + at;
            Period pause = period(pauses.get(at));
            if (pause.endsBeforeStart()) {
                faults.add(pointer + "/until", ProblemType.ENDS_BEFORE_START);
            } else if (!Period.isPlausible(pause.since()) || !enrolment.contains(pause.since())) {
                faults.add(pointer + "/since", ProblemType.OUT_OF_RANGE);
            } else if (!Period.isPlausible(pause.until()) || !enrolment.contains(pause)) {
                faults.add(pointer + "/until", ProblemType.OUT_OF_RANGE);
            } else if (pauses.subList(0, at).stream().map(Pauses::period).anyMatch(pause::overlaps)) {
                faults.add(pointer + "/since", ProblemType.OVERLAPS);
            }
        }
    }

    /** What is left of them within the enrolment, in order of time. */
    static List<Pause> cutTo(List<Pause> pauses, Period enrolment) {
        List<Pause> cut = new ArrayList<>();
        for (Pause pause : pauses) {
            Period rest = period(pause).intersection(enrolment);
            if (rest != null) {
                cut.add(new Pause(rest.since(), rest.until()));
            }
        }
        cut.sort(Comparator.comparing(Pause::since));
        return cut;
    }

    private static Period period(Pause pause) {
        return new Period(pause.since(), pause.until());
    }
}
