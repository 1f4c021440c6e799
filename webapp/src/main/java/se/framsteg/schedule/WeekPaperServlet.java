package se.framsteg.schedule;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.identity.Language;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.Languages;
import se.framsteg.shell.PathId;
import se.framsteg.shell.paper.PaperPress;
import se.framsteg.shell.paper.PaperServlet;

/** A week on one page: the participant's own, or one of the coach's participants'. */
@Singleton
@WebServlet(urlPatterns = {WeekPaperServlet.OWN, WeekPaperServlet.OF_PARTICIPANT + "/*"})
public final class WeekPaperServlet extends PaperServlet {
    static final String OWN = "/vecka/papper";
    static final String OF_PARTICIPANT = "/veckan/papper";

    private final transient ScheduleApi schedule;
    private final transient PaperPress press;
    private final transient I18NProvider texts;

    WeekPaperServlet(
            ScheduleApi schedule, PaperPress press, I18NProvider texts, CurrentUser currentUser, Languages languages) {
        super(currentUser, languages);
        this.schedule = schedule;
        this.press = press;
        this.texts = texts;
    }

    static String path(LocalDate monday) {
        return WeekDays.path(OWN.substring(1), monday);
    }

    static String path(UUID participant, LocalDate monday) {
        return WeekDays.path(OF_PARTICIPANT.substring(1) + "/" + participant, monday);
    }

    @Override
    protected Optional<Printed> print(HttpServletRequest request, Language language) {
        var on = WeekDays.day(request.getParameter(WeekDays.PARAMETER));
        var week = request.getServletPath().equals(OWN)
                ? Optional.of(schedule.ownWeek(language, on))
                : PathId.of(request.getPathInfo()).map(id -> schedule.week(id, language, on));
        return week.map(found -> new Printed(
                "vecka-" + found.number() + ".pdf",
                press.printOnOnePage(WeekPaper.of(found, language, words(language)))));
    }

    private WeekWords words(Language language) {
        return new WeekWords(texts, Languages.locale(language));
    }
}
