package se.framsteg.progression;

import java.util.UUID;

/** Where the card is filled in: a page outside Flow. */
final class CardPage {
    private static final String PATH = "/kort";

    private CardPage() {}

    static String toFillIn() {
        return PATH;
    }

    static String toCorrect(UUID card) {
        return PATH + "?corrects=" + card;
    }
}
