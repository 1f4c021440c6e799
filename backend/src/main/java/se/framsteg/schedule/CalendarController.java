package se.framsteg.schedule;

import static se.framsteg.platform.Action.WRITE;
import static se.framsteg.platform.Category.SCHEDULE;
import static se.framsteg.platform.Whose.OWN;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.SecretAddresses;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Guarded;
import se.framsteg.platform.Open;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class CalendarController implements CalendarApi {

    private final Feeds feeds;
    private final SecretAddresses addresses;
    private final Caller.Current caller;

    CalendarController(Feeds feeds, SecretAddresses addresses, Caller.Current caller) {
        this.feeds = feeds;
        this.addresses = addresses;
        this.caller = caller;
    }

    @Override
    @Guarded(value = SCHEDULE, action = WRITE, of = OWN)
    public CalendarAddress address() {
        return feeds.address(caller.get().accountId());
    }

    @Override
    @Guarded(value = SCHEDULE, action = WRITE, of = OWN)
    public CalendarAddress renew(CalendarRenewal renewal) {
        return feeds.renew(caller.get().accountId(), renewal.generation());
    }

    @Override
    @Open
    public HttpResponse<byte[]> calendar(String token, @Nullable String known) {
        byte[] calendar = feeds.calendar(token).orElse(null);
        if (calendar == null) {
            addresses.countWrong();
            throw Refused.because(ProblemType.NOT_FOUND);
        }
        String tag = tag(calendar);
        return (tag.equals(known) ? HttpResponse.<byte[]>notModified() : HttpResponse.ok(calendar))
                .contentType(new MediaType(MEDIA_TYPE))
                .header(HttpHeaders.ETAG, tag);
    }

    private static String tag(byte[] calendar) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(calendar);
            return '"' + HexFormat.of().formatHex(hash, 0, 16) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
