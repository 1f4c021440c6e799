package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;

/**
 * How many came, of those who had a place then. What is not registered is none of these: it is missing.
 *
 * @param came also late, or for a part of it
 * @param reported absences told beforehand or afterwards
 * @param absent who did not come and did not say so
 * @param guests who came without having a place
 */
@Serdeable
public record Turnout(int places, int expected, int came, int reported, int absent, int guests) {

    public static final Turnout NONE = new Turnout(0, 0, 0, 0, 0, 0);

    /** Of whom nothing is known. */
    public int missing() {
        return expected - came - reported - absent;
    }

    /** How many of the places were used. */
    public int present() {
        return came + guests;
    }

    public Turnout plus(Turnout other) {
        return new Turnout(
                places + other.places,
                expected + other.expected,
                came + other.came,
                reported + other.reported,
                absent + other.absent,
                guests + other.guests);
    }
}
