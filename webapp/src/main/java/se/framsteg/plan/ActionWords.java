package se.framsteg.plan;

/** Who does it, as one says it. */
final class ActionWords {
    private ActionWords() {}

    /** A person at a party is named with the party. */
    static String owner(AgreedAction action) {
        var name = action.details().owner().name();
        var party = action.partyName();
        return (name == null ? "" : name) + (party == null ? "" : ", " + party);
    }
}
