package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A session that somebody was at and may say something about.
 *
 * @param on the day it was first planned for
 * @param until the last day on which it can be answered
 */
@Serdeable
public record FeedbackQuestion(UUID activityId, LocalDate on, String title, LocalDateTime starts, LocalDate until) {}
