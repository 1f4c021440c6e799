package se.framsteg.progression;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the card asks or has asked, for rooms that refer to a question. */
@Singleton
public final class CardQuestions {

    private final Instruments instruments;

    CardQuestions(Instruments instruments) {
        this.instruments = instruments;
    }

    /** Whether any published version of the card has it: what once was referred to stays valid. */
    public boolean knows(String code) {
        return IntStream.rangeClosed(1, instruments.newestCard().version())
                .mapToObj(version -> instruments.findPublished(CardsApi.PARTICIPANT_INSTRUMENT, version))
                .flatMap(Optional::stream)
                .anyMatch(card -> card.find(code).isPresent());
    }
}
