package se.framsteg.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two calls that set off at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** @return the reply of each, or what it threw, in their order */
    public static List<Object> atOnce(Callable<?> one, Callable<?> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Object> replies = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Object>> running = List.of(one, other).stream()
                    .map(call -> threads.submit(() -> {
                        start.await();
                        return (Object) call.call();
                    }))
                    .toList();
            for (Future<Object> reply : running) {
                try {
                    replies.add(reply.get());
                } catch (ExecutionException refused) {
                    replies.add(refused.getCause());
                }
            }
        }
        return replies;
    }

    /** The one reply of that type; there must not be another. */
    public static <T> T only(List<Object> replies, Class<T> type) {
        List<T> found =
                replies.stream().filter(type::isInstance).map(type::cast).toList();
        assertThat(found).as("of " + replies).hasSize(1);
        return found.getFirst();
    }
}
