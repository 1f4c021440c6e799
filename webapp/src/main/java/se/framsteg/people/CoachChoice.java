package se.framsteg.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.Words;

/** Who coaches, or nobody yet; with how many each has already. */
final class CoachChoice {
    private final Dropdown<Optional<Coach>> dropdown;
    private final String nobody;

    CoachChoice(List<Coach> coaches, Words words) {
        nobody = words.text("coach.nobody");
        var options = new ArrayList<Optional<Coach>>();
        options.add(Optional.empty());
        coaches.forEach(coach -> options.add(Optional.of(coach)));
        dropdown = new Dropdown<>(
                words.text("coach.choice"),
                options,
                each -> each.map(coach -> words.text("coach.with-count", coach.name(), coach.participants()))
                        .orElse(nobody));
    }

    Dropdown<Optional<Coach>> field() {
        return dropdown;
    }

    @Nullable
    UUID id() {
        return dropdown.getValue().map(Coach::id).orElse(null);
    }

    /** In words, as it is chosen now. */
    String name() {
        return dropdown.getValue().map(Coach::name).orElseGet(() -> nobody);
    }

    void choose(@Nullable CoachAssignment assignment) {
        dropdown.select(each -> assignment == null
                ? each.isEmpty()
                : each.filter(coach -> coach.id().equals(assignment.coachId())).isPresent());
    }
}
