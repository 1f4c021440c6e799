package se.framsteg.platform;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.problem.FieldError;
import se.framsteg.problem.ProblemType;

/** Gathers what is wrong with a request, so that the user mends it in one go. */
public final class Faults {

    private final List<FieldError> found = new ArrayList<>();

    /** @param pointer JSON pointer into the request body */
    public Faults add(String pointer, ProblemType type) {
        found.add(FieldError.of(pointer, type));
        return this;
    }

    public Faults addIf(boolean wrong, String pointer, ProblemType type) {
        return wrong ? add(pointer, type) : this;
    }

    /** The text cleaned; what hinders it from being kept is added. */
    public String line(String pointer, String raw, int mostCodePoints) {
        String cleaned = PlainText.cleaned(raw);
        ProblemType fault = PlainText.faultIn(cleaned, mostCodePoints);
        if (fault != null) {
            add(pointer, fault);
        }
        return cleaned;
    }

    /** Likewise, where nothing but space means that there is none. */
    public @Nullable String optionalLine(String pointer, @Nullable String raw, int mostCodePoints) {
        return raw == null || PlainText.cleaned(raw).isEmpty() ? null : line(pointer, raw, mostCodePoints);
    }

    /** Likewise, with line breaks, which become single line feeds. */
    public @Nullable String optionalProse(String pointer, @Nullable String raw, int mostCodePoints) {
        if (raw == null || PlainText.cleaned(raw).isEmpty()) {
            return null;
        }
        String cleaned = PlainText.cleaned(raw.replaceAll("\\r\\n?", "\n"));
        ProblemType fault = PlainText.faultIn(cleaned.replace('\n', ' '), mostCodePoints);
        if (fault != null) {
            add(pointer, fault);
        }
        return cleaned;
    }

    /** On a single day nobody can be asked which hour is meant, so one that is skipped or shown twice is refused. */
    public void clock(String pointer, LocalDateTime time) {
        int offsets = Calendar.ZONE.getRules().getValidOffsets(time).size();
        addIf(offsets == 0, pointer, ProblemType.NO_SUCH_TIME);
        addIf(offsets > 1, pointer, ProblemType.AMBIGUOUS_TIME);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** @throws Refused with everything that was found, if anything was */
    public void refuse() {
        if (!found.isEmpty()) {
            throw Refused.at(found);
        }
    }

    /** Adds what was found here to others', each pointer below {@code at}: for a part that knows not where it lies. */
    public void into(String at, Faults others) {
        found.forEach(fault -> others.found.add(new FieldError(at + fault.pointer(), fault.type())));
    }
}
