package se.framsteg.local.demo;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Somebody from outside who is asked to lead a group, from {@code demo/external-leaders.json}.
 *
 * @param group its title
 * @param contact an e-mail address
 * @param accepts the day after; otherwise the link still waits
 */
@Serdeable
record PlannedLeader(String group, String name, String contact, boolean accepts) {

    static List<PlannedLeader> all() {
        return Resource.list("external-leaders.json", PlannedLeader.class);
    }
}
