package se.framsteg.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import se.framsteg.groups.ExternalLeadersClient;
import se.framsteg.groups.NewExternalLeader;
import se.framsteg.identity.CodeSent;
import se.framsteg.identity.CodeSignIn;
import se.framsteg.identity.Language;
import se.framsteg.identity.LeaderCodeRequest;
import se.framsteg.identity.LeaderInvitationAnswer;
import se.framsteg.identity.LeaderInvitationClient;

/** Those who lead a group from outside: the coordinator invites them, and they answer with the code they are sent. */
final class OutsideLeaders {

    private static final Pattern CODE = Pattern.compile("kod är (\\d{6})");
    private static final Duration INVITED_AFTER = Duration.ofHours(2);
    private static final Duration ACCEPTED_AFTER = Duration.ofHours(25);

    private final Backstage backstage;
    private final Office office;
    private final String group;

    OutsideLeaders(Backstage backstage, Office office, String group) {
        this.backstage = backstage;
        this.office = office;
        this.group = group;
    }

    void plan(Timeline timeline, Instant opened, Supplier<UUID> activity) {
        PlannedLeader.all().stream()
                .filter(leader -> leader.group().equals(group))
                .forEach(leader -> {
                    timeline.at(opened.plus(INVITED_AFTER), () -> invite(leader, activity.get()));
                    if (leader.accepts()) {
                        timeline.at(opened.plus(ACCEPTED_AFTER), () -> accept(leader));
                    }
                });
    }

    private void invite(PlannedLeader leader, UUID activity) {
        backstage
                .as(office.coordinator(EviCoacher.PROGRAMME), ExternalLeadersClient.class)
                .inviteLeader(
                        office.programme(EviCoacher.PROGRAMME),
                        activity,
                        new NewExternalLeader(leader.name(), leader.contact(), Language.SV));
    }

    private void accept(PlannedLeader leader) {
        Post post = new Post(backstage);
        String token = post.latest(leader.contact(), Office.INVITATION);
        CodeSent sent = backstage
                .anonymously(LeaderInvitationClient.class)
                .requestLeaderCode(new LeaderCodeRequest(token, Language.SV));
        CodeSignIn code = new CodeSignIn(sent.requestId(), post.latest(leader.contact(), CODE), false);
        backstage
                .anonymously(LeaderInvitationClient.class)
                .acceptLeaderInvitation(new LeaderInvitationAnswer(token, code));
    }
}
