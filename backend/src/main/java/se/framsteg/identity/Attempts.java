package se.framsteg.identity;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Refused;

/**
 * For whom tries are counted: the account from this network, this network, and the account from all networks that it has
 * not been signed in from lately. So a guesser, alone or from many networks, is slowed, and the owner at a usual place is
 * not. Accounts are counted by the address as typed, so that unknown ones behave alike.
 */
@Singleton
class Attempts {

    private static final Duration LATELY = Duration.ofDays(90);
    private static final UUID NOBODY = new UUID(0, 0);

    private final Throttle throttle;
    private final Limits limits;
    private final SignInRepository signIns;
    private final Calendar calendar;
    private final byte[] key;

    Attempts(Throttle throttle, Limits limits, SignInRepository signIns, Calendar calendar, Secret secret) {
        this.throttle = throttle;
        this.limits = limits;
        this.signIns = signIns;
        this.calendar = calendar;
        this.key = secret.keyFor("throttle");
    }

    /** @return what was counted, to be forgiven when the password is right */
    List<Counted> withPassword(Contact contact, @Nullable UUID account, Network network) {
        List<Counted> all = new ArrayList<>();
        all.add(counted("password", contact.value(), network.value(), limits.tries(limits.triesPerAccount())));
        all.add(counted("password", "", network.value(), limits.tries(limits.triesPerNetwork())));
        if (isStranger(account, network)) {
            all.add(counted("password", contact.value(), "", limits.tries(limits.triesPerAccountByStrangers())));
        }
        enter(all);
        return all;
    }

    /** @return what was counted, to be forgiven when the code is right: its own five tries are counted with the code */
    List<Counted> withCode(Network network) {
        List<Counted> all = List.of(counted("code", "", network.value(), limits.tries(limits.triesPerNetwork())));
        enter(all);
        return all;
    }

    /** A secret address that opens nothing: a guess, or one that was renewed. */
    void withAddress(Network network) {
        enter(List.of(counted("address", "", network.value(), limits.tries(limits.triesPerNetwork()))));
    }

    /**
     * Asking for a code. Every code sent to an account from one network makes the next wait longer.
     *
     * @return how long until the next may be asked for
     */
    Duration forCode(Contact contact, @Nullable UUID account, Network network) {
        List<Counted> all = new ArrayList<>();
        all.add(counted("send", contact.value(), network.value(), limits.codes(1)));
        all.add(perNetworkForCode(network));
        if (isStranger(account, network)) {
            all.add(counted("send", contact.value(), "", limits.codes(limits.codesPerAccountByStrangers())));
        }
        return enter(all);
    }

    /** A code was used: whoever asked for it was no guesser. */
    void forgiveCode(List<Counted> counted, Network network) {
        throttle.forgive(counted);
        throttle.forgive(List.of(perNetworkForCode(network)));
    }

    void forgive(List<Counted> counted) {
        throttle.forgive(counted);
    }

    byte[] hashOf(Network network) {
        return hash("network", "", network.value());
    }

    private Counted perNetworkForCode(Network network) {
        return counted("send", "", network.value(), limits.tries(limits.codesPerNetwork()));
    }

    private Duration enter(List<Counted> all) {
        Throttle.Entry entry = throttle.enter(all);
        if (entry.toWait().isPositive()) {
            throw Refused.slowDown(entry.toWait().plusMillis(999).toSeconds());
        }
        return entry.toWaitNext();
    }

    private boolean isStranger(@Nullable UUID account, Network network) {
        return signIns.countFrom(
                        account == null ? NOBODY : account,
                        hashOf(network),
                        calendar.now().minus(LATELY))
                == 0;
    }

    private Counted counted(String what, String contact, String network, Pace pace) {
        return new Counted(hash(what, contact, network), pace);
    }

    private byte[] hash(String what, String contact, String network) {
        return Secret.hmac(key, String.join("\n", what, contact, network).getBytes(StandardCharsets.UTF_8));
    }
}
