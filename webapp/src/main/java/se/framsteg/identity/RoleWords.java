package se.framsteg.identity;

import java.util.List;
import se.framsteg.ui.Words;

/** Roles as people call them, with the programme they are held in. */
final class RoleWords {
    private final Words words;

    RoleWords(Words words) {
        this.words = words;
    }

    String of(Role role) {
        return words.of("role", role);
    }

    String of(HeldRole held) {
        return held.programmeName() == null ? of(held.role()) : of(held.role()) + " · " + held.programmeName();
    }

    String list(List<HeldRole> roles) {
        return String.join(", ", roles.stream().map(this::of).toList());
    }
}
