package se.framsteg.people;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.UUID;
import se.framsteg.identity.Role;
import se.framsteg.shell.Calendar;
import se.framsteg.shell.Coordinated;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.Link;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** A coordinator enrols somebody. */
@Prototype
@OnlyFor(Role.COORDINATOR)
@Route(value = ParticipantsView.PATH + "/ny", layout = StaffLayout.class)
final class EnrolView extends Page implements BeforeEnterObserver {
    private final ParticipantsApi participants;
    private final ProgrammesApi programmes;
    private final Coordinated coordinated;
    private final Calendar calendar;
    private final Words words;

    EnrolView(
            ParticipantsApi participants,
            ProgrammesApi programmes,
            Coordinated coordinated,
            Calendar calendar,
            I18NProvider texts) {
        super("enrol.title");
        this.participants = participants;
        this.programmes = programmes;
        this.coordinated = coordinated;
        this.calendar = calendar;
        this.words = new Words(texts, getLocale());
        addClassName("staff-page");
        addComponentAsFirst(Link.back("/" + ParticipantsView.PATH, words.text("participants.title")));
    }

    static String path(UUID programme) {
        return "/" + ParticipantsView.PATH + "/ny?" + Coordinated.PROGRAMME + "=" + programme;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var programme = coordinated.chosen(entering.getLocation().getQueryParameters());
        add(
                Prose.soft(programme.name()),
                new EnrolForm(
                        parties(programme.id()),
                        participants.coaches(programme.id()),
                        calendar.today(),
                        words,
                        enrolment -> {
                            var enrolled = participants.enrol(programme.id(), enrolment);
                            goOnTo(ParticipantsView.PATH + "/" + enrolled.id());
                        }));
    }

    private List<PartnerOrganisation> parties(UUID programme) {
        return programmes.programmes().stream()
                .filter(each -> each.id().equals(programme))
                .findFirst()
                .map(Programme::parties)
                .orElse(List.of());
    }
}
