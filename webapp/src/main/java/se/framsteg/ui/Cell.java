package se.framsteg.ui;

import com.fasterxml.jackson.annotation.JsonValue;

/** What was answered once: a step, or why there is none. What was not asked is no cell at all. */
public sealed interface Cell {

    /** A number, or the name of a gap. */
    @JsonValue
    Object json();

    record Step(int value) implements Cell {
        @Override
        public Object json() {
            return value;
        }
    }

    /** Asked, and not answered with a step. */
    enum Gap implements Cell {
        CANNOT_ANSWER("cannot-answer"),
        SKIPPED("skipped");

        private final String name;

        Gap(String name) {
            this.name = name;
        }

        @Override
        public Object json() {
            return name;
        }
    }
}
