package se.framsteg.schedule;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import se.framsteg.identity.Language;

/**
 * A calendar as RFC 5545 has it. Every time stands there by itself and in UTC: no rule that a client could read otherwise, no
 * zone that it could lack. Titles say nothing; places, names and reasons stay in the app.
 */
@Singleton
final class CalendarWriter {

    private static final String BUNDLE = "se.framsteg.schedule.messages";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    /** SEQUENCE counts seconds from here, which grows with every change and fits 32 bits for a lifetime. */
    private static final Instant SEQUENCE_BEGINS = Instant.parse("2026-01-01T00:00:00Z");

    private static final String ASK_AGAIN = "PT1H";

    byte[] write(List<Placed> times, Language language) {
        ResourceBundle words = ResourceBundle.getBundle(BUNDLE, Locale.of(language.code()), NO_FALLBACK);
        Calendar calendar = new Calendar(
                new PropertyList(List.of(
                        ImmutableVersion.VERSION_2_0,
                        new ProdId("-//Framsteg//Framsteg//SV"),
                        new XProperty("X-WR-CALNAME", words.getString("calendar.name")),
                        new XProperty("X-PUBLISHED-TTL", ASK_AGAIN))),
                new ComponentList<>(
                        times.stream().map(time -> event(time, words)).toList()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            // Not validated here: an empty week is a calendar without events, which the library calls a fault.
            new CalendarOutputter(false).output(calendar, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static VEvent event(Placed placed, ResourceBundle words) {
        Slot slot = placed.time().slot();
        Instant changed = changedAt(placed);
        List<Property> properties = List.of(
                new Uid(uid(placed.key())),
                new DtStamp(changed),
                new DtStart<>(slot.startsAt()),
                new DtEnd<>(slot.endsAt()),
                new Summary(words.getString(placed.key().kind().name().toLowerCase(Locale.ROOT))),
                new LastModified(changed),
                new Sequence(sequence(changed)),
                new Status(isCancelled(placed) ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED),
                new Transp(isFree(placed) ? Transp.VALUE_TRANSPARENT : Transp.VALUE_OPAQUE));
        return new VEvent(new PropertyList(properties));
    }

    /** The same for ever, and without the kind, which could tell more than the title does. */
    private static String uid(OccurrenceKey key) {
        return UUID.nameUUIDFromBytes(key.toString().getBytes(StandardCharsets.UTF_8)) + "@framsteg";
    }

    private static Instant changedAt(Placed placed) {
        Instant source = placed.time().changedAt();
        Instant registered = placed.attendance().registeredAt();
        return registered != null && registered.isAfter(source) ? registered : source;
    }

    private static int sequence(Instant changed) {
        return (int) Math.max(0, Duration.between(SEQUENCE_BEGINS, changed).toSeconds());
    }

    private static boolean isCancelled(Placed placed) {
        return placed.time().slot().state() == OccurrenceState.CANCELLED
                || placed.attendance().state() == AttendanceState.CANCELLED_BY_US;
    }

    private static boolean isFree(Placed placed) {
        return isCancelled(placed) || placed.attendance().state() == AttendanceState.ABSENT_REPORTED;
    }
}
