package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * What is open to one participant.
 *
 * @param participantName an alias where the identity is protected
 * @param page counts from 0
 * @param total of {@code cards} on all pages
 * @param mine where the participant takes part, waits or is offered a place; offers first, then the next
 * @param cards the others: what the coach thought of first, then the next
 * @param choices what one may choose by
 */
@Serdeable
public record Catalogue(
        LocalDate today,
        String participantName,
        int page,
        int total,
        List<ActivityCard> mine,
        List<ActivityCard> cards,
        CatalogueChoices choices) {

    public static final int PAGE_SIZE = 30;
}
