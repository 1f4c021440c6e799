package se.framsteg.plan;

import io.micronaut.core.annotation.Introspected;

/** A field of the participant's draft. */
@Introspected
record PreparedRow(AssessmentField field, String text, int revision) {

    PreparedText toText() {
        return new PreparedText(field, text.isEmpty() ? null : text, revision);
    }
}
