package se.framsteg.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field that two people gave different values, in words. @param mine what was typed here, @param stored what is saved now */
public record Difference(String field, String mine, String stored) {

    /** Collects only what differs. */
    public static final class Found {
        private final List<Difference> all = new ArrayList<>();

        public Found field(String name, @Nullable String mine, @Nullable String stored) {
            var typed = mine == null ? "" : mine;
            var saved = stored == null ? "" : stored;
            if (!typed.equals(saved)) {
                all.add(new Difference(name, typed, saved));
            }
            return this;
        }

        public List<Difference> list() {
            return List.copyOf(all);
        }
    }
}
