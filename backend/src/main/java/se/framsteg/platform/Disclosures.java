package se.framsteg.platform;

import java.util.Collection;
import java.util.UUID;

/** Told by a route that lists participants whom its reply shows, so that the access log names each of them. */
public interface Disclosures {

    /** To be called once within the guarded method, with nobody when the list is empty. */
    void disclosed(Collection<UUID> participants);
}
