package se.framsteg.testing;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as it was, but for some of its components. */
public final class Changed<R extends Record> {

    private final Class<R> type;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    @SuppressWarnings("unchecked") // a record is of its own class
    private Changed(R record) throws ReflectiveOperationException {
        this.type = (Class<R>) record.getClass();
        for (RecordComponent each : type.getRecordComponents()) {
            values.put(each.getName(), each.getAccessor().invoke(record));
        }
    }

    public static <R extends Record> Changed<R> from(R record) {
        try {
            return new Changed<>(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** @throws IllegalArgumentException for a component that there is not */
    public Changed<R> with(String component, @Nullable Object value) {
        if (!values.containsKey(component)) {
            throw new IllegalArgumentException(type + " has no " + component);
        }
        values.put(component, value);
        return this;
    }

    public R made() {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types).newInstance(values.values().toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
