package se.framsteg.identity;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the network of a request. {@code X-Forwarded-For} is read from its end and only as far as trusted proxies wrote
 * it ({@code FRAMSTEG_TRUSTED_PROXIES}; the web app is one): what stands before that anybody could have written.
 */
@Singleton
class Networks {

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final List<AddressRange> trusted;

    Networks(@Value("${framsteg.trusted-proxies:`127.0.0.0/8,::1`}") String trusted) {
        this.trusted = Arrays.stream(trusted.split(","))
                .filter(range -> !range.isBlank())
                .map(AddressRange::parse)
                .toList();
    }

    Network current() {
        HttpRequest<Object> request = ServerRequestContext.currentRequest().orElseThrow();
        return of(request.getRemoteAddress().getAddress(), request.getHeaders().getAll(FORWARDED_FOR));
    }

    Network of(InetAddress connection, List<String> forwardedFor) {
        List<String> hops = forwardedFor.stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .toList();
        InetAddress nearest = connection;
        for (String hop : hops.reversed()) {
            Optional<InetAddress> before = isTrusted(nearest) ? parse(hop) : Optional.empty();
            if (before.isEmpty()) {
                break;
            }
            nearest = before.get();
        }
        return Network.of(nearest);
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(range -> range.contains(address));
    }

    private static Optional<InetAddress> parse(String hop) {
        try {
            return Optional.of(InetAddress.ofLiteral(hop));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
