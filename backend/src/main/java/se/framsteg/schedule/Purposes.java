package se.framsteg.schedule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What times in the week may be for. The room that has the plans implements it: here only a milestone's id is kept, so that a
 * milestone that is given other words has them in the week too, and one that is taken away is not told of any more.
 */
public interface Purposes {

    /** Words of milestones by their id, by participant; for everybody at once, of every plan that was agreed last. */
    Map<UUID, Map<UUID, String>> words(Collection<UUID> participants);

    /** Those of the plan that holds now, in its order. */
    List<Purpose> choices(UUID participant);
}
