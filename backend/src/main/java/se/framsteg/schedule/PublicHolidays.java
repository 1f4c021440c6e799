package se.framsteg.schedule;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;

/**
 * Days off in Sweden: public holidays (lag 1989:253), and the eves of midsummer, Christmas and New Year, which lag 1930:173,
 * 2 §, counts like them. The Saturday before Easter is a Saturday. By a library, a year at a time.
 */
@Singleton
public final class PublicHolidays {

    private final HolidayManager library = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));
    private final Map<Integer, Map<LocalDate, Holiday>> years = new ConcurrentHashMap<>();

    public boolean isHoliday(LocalDate day) {
        return of(day.getYear()).containsKey(day);
    }

    /** Its name, or null. */
    @Nullable
    String nameOf(LocalDate day, Language language) {
        Holiday holiday = of(day.getYear()).get(day);
        return holiday == null ? null : holiday.getDescription(locale(language));
    }

    /** The library's texts without a language are English; asked for English it could answer in the machine's own. */
    private static Locale locale(Language language) {
        return language == Language.EN ? Locale.ROOT : Locale.of(language.code());
    }

    private Map<LocalDate, Holiday> of(int year) {
        return years.computeIfAbsent(year, this::read);
    }

    /** Two may fall on one day, as on 6 June 2038 Pentecost does. */
    private Map<LocalDate, Holiday> read(int year) {
        return library.getHolidays(Year.of(year)).stream()
                .sorted(Comparator.comparing(Holiday::getPropertiesKey))
                .collect(Collectors.toUnmodifiableMap(Holiday::getDate, Function.identity(), (one, other) -> one));
    }
}
