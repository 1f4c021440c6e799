package se.framsteg.identity;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How fast somebody may try to get in; {@code FRAMSTEG_LIMITS_…} in the environment. Benchmarks raise them and say so.
 *
 * @param triesPerAccount wrong sign-ins to one account from one network before the next has to wait
 * @param triesPerAccountByStrangers the same from all networks that the account has not been signed in from lately
 * @param triesPerNetwork wrong sign-ins from one network, whatever the account
 * @param codesPerAccountByStrangers codes asked for by all networks that the account has not been signed in from lately
 * @param codesPerNetwork codes asked for by one network and not used
 * @param firstWait doubles with every further try
 * @param longestWait no wait is longer
 * @param resendAfter the first wait before another code is sent; doubles likewise
 * @param forgottenAfter without a try, all is forgotten
 */
@ConfigurationProperties("framsteg.limits")
record Limits(
        @Bindable(defaultValue = "5") int triesPerAccount,
        @Bindable(defaultValue = "50") int triesPerAccountByStrangers,
        @Bindable(defaultValue = "30") int triesPerNetwork,
        @Bindable(defaultValue = "10") int codesPerAccountByStrangers,
        @Bindable(defaultValue = "30") int codesPerNetwork,
        @Bindable(defaultValue = "2s") Duration firstWait,
        @Bindable(defaultValue = "15m") Duration longestWait,
        @Bindable(defaultValue = "60s") Duration resendAfter,
        @Bindable(defaultValue = "1h") Duration forgottenAfter) {

    Pace tries(int free) {
        return new Pace(free, firstWait, longestWait, forgottenAfter);
    }

    Pace codes(int free) {
        return new Pace(free, resendAfter, longestWait, forgottenAfter);
    }
}
