package se.framsteg.identity;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Whom a link is for and who sent it. Nothing about the group, and not where the code will be sent: whoever holds a link that
 * went astray learns neither.
 */
@Serdeable
public record InvitedLeader(String name, String invitedBy) {}
