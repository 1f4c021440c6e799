package se.framsteg.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.PartnerOrganisation;
import se.framsteg.ui.Words;

/** Somebody who can do an action, to choose among. @param name as it is shown in the list */
record Owner(ActionOwner.Kind kind, @Nullable UUID id, String name) {

    /** The participant first, then staff, then parties, where the person is named beside. */
    static List<Owner> all(FollowUps stored, List<PartnerOrganisation> parties, Words words) {
        var owners = new ArrayList<Owner>();
        owners.add(new Owner(ActionOwner.Kind.PARTICIPANT, null, stored.participantName()));
        stored.staff()
                .forEach(staff -> owners.add(
                        new Owner(ActionOwner.Kind.STAFF, staff.id(), Objects.requireNonNullElse(staff.name(), ""))));
        parties.forEach(party -> owners.add(
                new Owner(ActionOwner.Kind.PARTY, party.id(), words.text("action.somebody-at", party.name()))));
        return owners;
    }

    boolean is(ActionOwner owner) {
        return kind == owner.kind() && Objects.equals(id, owner.id());
    }
}
