package se.framsteg.people;

import static se.framsteg.platform.Action.READ;
import static se.framsteg.platform.Action.WRITE;
import static se.framsteg.platform.Category.PROGRAMME;
import static se.framsteg.platform.Whose.INSTALLATION;
import static se.framsteg.platform.Whose.OWN;

import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.UUID;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Guarded;

/** Programmes and the parties in them. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class ProgrammesController implements ProgrammesApi {

    private final ProgrammeRepository stored;
    private final PartnerRepository storedPartners;
    private final Programmes programmes;
    private final Partners partners;
    private final Caller.Current caller;
    private final Calendar calendar;

    ProgrammesController(
            ProgrammeRepository stored,
            PartnerRepository storedPartners,
            Programmes programmes,
            Partners partners,
            Caller.Current caller,
            Calendar calendar) {
        this.stored = stored;
        this.storedPartners = storedPartners;
        this.programmes = programmes;
        this.partners = partners;
        this.caller = caller;
        this.calendar = calendar;
    }

    @Override
    @Guarded(value = PROGRAMME, action = READ, of = OWN)
    public List<Programme> programmes() {
        return programmes.withParties(stored.concerning(caller.get().accountId(), calendar.today()));
    }

    @Override
    @Guarded(value = PROGRAMME, action = WRITE, of = INSTALLATION)
    public Programme add(ProgrammeDetails programme) {
        return programmes.add(programme);
    }

    @Override
    @Guarded(value = PROGRAMME, action = WRITE, of = INSTALLATION)
    public Programme change(UUID programmeId, ProgrammeDetails programme) {
        return programmes.change(programmeId, programme);
    }

    @Override
    @Guarded(value = PROGRAMME, action = READ, of = OWN)
    public List<PartnerOrganisation> partners() {
        return storedPartners.listOrderByName().stream()
                .map(PartnerEntity::toPartner)
                .toList();
    }

    @Override
    @Guarded(value = PROGRAMME, action = WRITE, of = INSTALLATION)
    public PartnerOrganisation addPartner(PartnerDetails partner) {
        return partners.add(partner);
    }

    @Override
    @Guarded(value = PROGRAMME, action = WRITE, of = INSTALLATION)
    public PartnerOrganisation changePartner(UUID partnerId, PartnerDetails partner) {
        return partners.change(partnerId, partner);
    }
}
