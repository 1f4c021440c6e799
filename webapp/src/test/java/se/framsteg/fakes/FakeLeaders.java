package se.framsteg.fakes;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import se.framsteg.groups.ExternalLeader;
import se.framsteg.groups.ExternalLeaderState;
import se.framsteg.groups.ExternalLeadersApi;
import se.framsteg.groups.ExternalLeadersClient;
import se.framsteg.identity.InvitedLeader;
import se.framsteg.identity.LeaderInvitationApi;
import se.framsteg.identity.LeaderInvitationClient;

/** Invented leaders from outside, one in each state. */
@Factory
@Requires(env = FakeApis.ENVIRONMENT)
final class FakeLeaders {

    @Singleton
    @Replaces(ExternalLeadersClient.class)
    ExternalLeadersApi leaders() {
        var api = mock(ExternalLeadersApi.class);
        var one = Arrays.stream(ExternalLeaderState.values())
                .map(state -> new ExternalLeader(
                        new UUID(1, state.ordinal()),
                        "Kim " + state.ordinal(),
                        "kim@example.org",
                        state,
                        Instant.parse("2026-12-05T12:00:00Z")))
                .toList();
        when(api.externalLeaders(any(), any())).thenReturn(one);
        return api;
    }

    @Singleton
    @Replaces(LeaderInvitationClient.class)
    LeaderInvitationApi invitations() {
        var api = mock(LeaderInvitationApi.class);
        when(api.leaderInvitation(any())).thenReturn(new InvitedLeader("Kim", "Ritva Sundelin"));
        return api;
    }
}
