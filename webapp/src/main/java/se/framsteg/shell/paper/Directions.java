package se.framsteg.shell.paper;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Tells the press what in a paragraph is read from left to right and what from right to left, by Unicode's own rules. */
final class Directions implements BidiSplitter {
    private Bidi runs = new Bidi("", LTR);

    @Override
    public void setParagraph(String text, byte direction) {
        runs = new Bidi(text, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    @Override
    public int countTextRuns() {
        return runs.getRunCount();
    }

    /** In the order in which it is read, which is what the press makes use of. */
    @Override
    public BidiTextRun getVisualRun(int index) {
        var direction = runs.getRunLevel(index) % 2 == 0 ? LTR : RTL;
        return new BidiTextRun(runs.getRunStart(index), runs.getRunLimit(index) - runs.getRunStart(index), direction);
    }

    /** By its first letter. */
    @Override
    public byte getBaseDirection(String paragraph) {
        return paragraph
                .codePoints()
                .map(Character::getDirectionality)
                .mapToObj(Directions::of)
                .filter(direction -> direction != NEUTRAL)
                .findFirst()
                .orElse(NEUTRAL);
    }

    private static Byte of(int directionality) {
        return switch (directionality) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LTR;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> RTL;
            default -> NEUTRAL;
        };
    }
}
