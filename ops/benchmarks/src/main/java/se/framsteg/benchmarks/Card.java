package se.framsteg.benchmarks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The one card that benchmarks submit over and over under new ids, on the instrument that ships. */
final class Card {

    static final List<String> SCALES =
            List.of("job-goal", "support", "skills", "time", "belief", "health", "next-step", "contact", "cooperation");
    static final List<String> NOT_SCALES = List.of("seeking-work", "paid-work");
    static final String ONLY_IF_PAID = "paid-hours";

    private Card() {}

    static UUID newId() {
        long time = System.currentTimeMillis() << 16
                | 0x7000
                | ThreadLocalRandom.current().nextInt(0x1000);
        return new UUID(time, ThreadLocalRandom.current().nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Stockholm"));
    }

    /** The body of a submission. */
    static String json(UUID id, LocalDate today) {
        StringBuilder json = new StringBuilder(1200)
                .append("{\"id\":\"")
                .append(id)
                .append("\",\"instrument\":\"bip\",\"version\":1,\"answeredOn\":\"")
                .append(today)
                .append("\",\"language\":\"sv\",\"device\":\"OWN\",\"helpedBy\":\"NOBODY\",\"answers\":[");
        for (String scale : SCALES) {
            json.append("{\"question\":\"").append(scale).append("\",\"state\":\"VALUE\",\"value\":3},");
        }
        for (String other : NOT_SCALES) {
            json.append("{\"question\":\"").append(other).append("\",\"state\":\"VALUE\",\"value\":0},");
        }
        return json.append("{\"question\":\"")
                .append(ONLY_IF_PAID)
                .append("\",\"state\":\"NOT_ASKED\"}]}")
                .toString();
    }
}
