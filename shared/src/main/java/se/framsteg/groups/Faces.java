package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;

/** How many gave each answer. */
@Serdeable
public record Faces(int good, int soSo, int notGood) {

    public static final Faces NONE = new Faces(0, 0, 0);

    public int of(Face face) {
        return switch (face) {
            case GOOD -> good;
            case SO_SO -> soSo;
            case NOT_GOOD -> notGood;
        };
    }

    public int answers() {
        return good + soSo + notGood;
    }

    public Faces with(Face face, int more) {
        return switch (face) {
            case GOOD -> new Faces(good + more, soSo, notGood);
            case SO_SO -> new Faces(good, soSo + more, notGood);
            case NOT_GOOD -> new Faces(good, soSo, notGood + more);
        };
    }

    public Faces plus(Faces other) {
        return new Faces(good + other.good, soSo + other.soSo, notGood + other.notGood);
    }
}
