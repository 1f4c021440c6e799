package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * What is open to one participant, the next first.
 *
 * @param page counts from 0
 * @param total activities on all pages
 */
@Serdeable
public record Catalogue(LocalDate today, int page, int total, List<ActivityCard> cards) {

    public static final int PAGE_SIZE = 30;
}
