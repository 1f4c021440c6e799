package se.framsteg.progression;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.progression.CardReads.Head;

/** A participant's cards, oldest first. @param heads all of them, corrected ones marked */
record History(List<Head> heads) {

    /** @param heads of one participant, oldest first */
    static History of(List<Head> heads) {
        Map<UUID, UUID> correctedBy = new HashMap<>();
        for (Head head : heads) {
            if (head.card().corrects() != null) {
                correctedBy.put(head.card().corrects(), head.card().id());
            }
        }
        return new History(heads.stream()
                .map(head -> head.with(
                        head.card().withCorrectedBy(correctedBy.get(head.card().id()))))
                .toList());
    }

    /** Those that no other card replaced. */
    List<Head> current() {
        return heads.stream().filter(head -> head.card().correctedBy() == null).toList();
    }

    /** As if this card had not been sent, nor those that it replaced. */
    History without(Head left) {
        Set<UUID> gone = new HashSet<>(Set.of(left.card().id()));
        for (Head head : heads.reversed()) {
            if (gone.contains(head.card().id()) && head.card().corrects() != null) {
                gone.add(head.card().corrects());
            }
        }
        return new History(
                heads.stream().filter(head -> !gone.contains(head.card().id())).toList());
    }

    @Nullable
    LocalDate lastAnsweredOn() {
        List<Head> current = current();
        return current.isEmpty() ? null : current.getLast().card().answeredOn();
    }

    /** The latest current cards, oldest first, at most so many. */
    List<Head> latest(int most) {
        List<Head> current = current();
        return current.subList(Math.max(0, current.size() - most), current.size());
    }

    /** The answers in the order in which the card's version asked. */
    static MeasuredCard filled(Head head, Map<UUID, List<Answer>> answers, InstrumentFile version) {
        Map<String, Integer> order = new HashMap<>();
        version.items().forEach(item -> order.put(item.code(), order.size()));
        return head.card()
                .withAnswers(answers.getOrDefault(head.card().id(), List.of()).stream()
                        .sorted(Comparator.comparing(answer -> order.getOrDefault(answer.question(), order.size())))
                        .toList());
    }
}
