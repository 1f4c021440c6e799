package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a change does to those who are signed up already, and to those who lead it, before it is saved.
 *
 * @param takingPart people with a place
 * @param told people who are told of it, on Idag and by one message each
 * @param moved sessions that will be at another time
 * @param removed sessions that will not be, by the day they were first planned for
 * @param added how many sessions there will be that people do not know of; they show in the week of those with a place
 * @param elsewhere whether it will be at another place
 * @param offers how many in line are offered a place at once
 * @param leaders who are told of it, under Mina grupper and by one message each; not who does it
 */
@Serdeable
public record ChangeEffect(
        int takingPart,
        int told,
        List<MovedSession> moved,
        List<LocalDate> removed,
        int added,
        boolean elsewhere,
        int offers,
        int leaders) {

    public static final ChangeEffect NONE = new ChangeEffect(0, 0, List.of(), List.of(), 0, false, 0, 0);

    public ChangeEffect withLeaders(int told) {
        return new ChangeEffect(takingPart, this.told, moved, removed, added, elsewhere, offers, told);
    }
}
