package se.framsteg.groups;

import java.util.UUID;

/** What a coach may do about one place because the participant asked for it. */
record RequestedPlace(CatalogueApi api, UUID participant, UUID bookable) {

    void signUp() {
        api.signUpFor(participant, bookable);
    }

    void withdraw() {
        api.withdrawFor(participant, bookable);
    }

    void answer(boolean accepted) {
        api.answerOfferFor(participant, bookable, new OfferAnswer(accepted));
    }
}
