package se.framsteg.progression;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.SignedIn;

/** Gathers what the page needs: one call to the API, two when a sent card is put right. */
@Singleton
final class FillIn {
    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

    private final CardsApi cards;
    private final InstantSource clock;

    FillIn(CardsApi cards, InstantSource clock) {
        this.cards = cards;
        this.clock = clock;
    }

    /** A new card, or the one that was begun. */
    FillInData data(SignedIn user) {
        return data(user, cards.cardToFill(user.language()), null);
    }

    /** A sent card, in the words of its own version. Empty where there is none to put right. */
    Optional<FillInData> correction(SignedIn user, UUID cardId) {
        var progression = cards.ownProgression(user.language());
        return progression.cards().stream()
                .filter(card -> card.id().equals(cardId) && card.correctedBy() == null)
                .findFirst()
                .map(card -> {
                    var now = cards.cardToFill(user.language());
                    var then = versionOf(card, progression);
                    var toFill = new CardToFill(then, now.due(), null, now.coachName(), now.promiseConfirmed());
                    return data(user, toFill, FillInData.Corrected.of(card));
                });
    }

    private FillInData data(SignedIn user, CardToFill card, FillInData.@Nullable Corrected corrects) {
        return new FillInData(
                user.accountId(),
                user.language(),
                user.forgeryToken(),
                user.sharedDevice(),
                LocalDate.ofInstant(clock.instant(), HERE),
                card,
                corrects);
    }

    private static Instrument versionOf(MeasuredCard card, Progression progression) {
        return progression.versions().stream()
                .filter(instrument -> instrument.version() == card.version())
                .findFirst()
                .orElseThrow();
    }
}
