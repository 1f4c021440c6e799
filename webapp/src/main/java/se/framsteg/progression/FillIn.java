package se.framsteg.progression;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import se.framsteg.shell.SignedIn;

/** Gathers what the page needs: one call to the API. */
@Singleton
final class FillIn {
    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

    private final CardsApi cards;
    private final InstantSource clock;

    FillIn(CardsApi cards, InstantSource clock) {
        this.cards = cards;
        this.clock = clock;
    }

    FillInData data(SignedIn user) {
        return new FillInData(
                user.accountId(),
                user.language(),
                user.forgeryToken(),
                user.sharedDevice(),
                LocalDate.ofInstant(clock.instant(), HERE),
                cards.cardToFill(user.language()));
    }
}
