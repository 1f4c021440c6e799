package se.framsteg.benchmarks;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Named raw figures in the order in which they were taken. */
final class Figures {

    private final Map<String, String> values = new LinkedHashMap<>();

    Figures(String bench) {
        values.put("bench", '"' + bench + '"');
    }

    Figures with(String name, long value) {
        values.put(name, Long.toString(value));
        return this;
    }

    Figures with(String name, double value) {
        values.put(name, String.format(Locale.ROOT, "%.3f", value));
        return this;
    }

    String json() {
        return values.entrySet().stream()
                .map(entry -> '"' + entry.getKey() + "\":" + entry.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** A line of the table for people. */
    static void say(String format, Object... values) {
        System.err.println(String.format(Locale.ROOT, format, values));
    }
}
