package se.framsteg.progression;

import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.UUID;
import se.framsteg.identity.Language;
import se.framsteg.platform.Action;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Category;
import se.framsteg.platform.Guarded;
import se.framsteg.platform.Refused;
import se.framsteg.platform.Whose;
import se.framsteg.problem.FieldError;
import se.framsteg.problem.ProblemType;

@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class InstrumentsController implements InstrumentsApi {

    private final InstrumentStore store;
    private final InstrumentReader reader;
    private final Instruments instruments;
    private final Caller.Current caller;
    private final Calendar calendar;

    InstrumentsController(
            InstrumentStore store,
            InstrumentReader reader,
            Instruments instruments,
            Caller.Current caller,
            Calendar calendar) {
        this.store = store;
        this.reader = reader;
        this.instruments = instruments;
        this.caller = caller;
        this.calendar = calendar;
    }

    @Override
    @Guarded(value = Category.INSTRUMENT, action = Action.READ, of = Whose.OWN)
    public Instrument card(Language language) {
        return instruments.newestCard().in(language);
    }

    @Override
    @Guarded(value = Category.INSTRUMENT, action = Action.READ, of = Whose.INSTALLATION)
    public List<InstrumentVersion> instruments() {
        return store.list().stream().map(this::line).toList();
    }

    @Override
    @Guarded(value = Category.INSTRUMENT, action = Action.READ, of = Whose.INSTALLATION)
    public Instrument instrument(String code, int version, Language language) {
        return reader.read(get(code, version).document()).in(language);
    }

    @Override
    @Guarded(value = Category.INSTRUMENT, action = Action.WRITE, of = Whose.INSTALLATION)
    public InstrumentVersion upload(InstrumentUpload upload) {
        InstrumentFile file = reader.read(upload.document());
        if (store.find(file.code(), file.version())
                .filter(row -> row.state() == InstrumentState.PUBLISHED)
                .isPresent()) {
            throw Refused.because(ProblemType.INSTRUMENT_PUBLISHED);
        }
        refuseBadSuccession(file);
        if (!store.saveDraft(file, upload.document())) {
            throw Refused.because(ProblemType.INSTRUMENT_PUBLISHED);
        }
        return line(get(file.code(), file.version()));
    }

    @Override
    @Guarded(value = Category.INSTRUMENT, action = Action.WRITE, of = Whose.INSTALLATION)
    public InstrumentVersion publish(String code, int version) {
        InstrumentStore.Row row = get(code, version);
        if (row.state() == InstrumentState.DRAFT) {
            refuseBadSuccession(reader.read(row.document()));
            UUID by = caller.get().accountId();
            store.publish(code, version, by, calendar.now());
            instruments.forgetNewest(code);
        }
        return line(get(code, version));
    }

    @Override
    @Guarded(value = Category.INSTRUMENT, action = Action.WRITE, of = Whose.INSTALLATION)
    public void discard(String code, int version) {
        get(code, version);
        if (!store.deleteDraft(code, version)) {
            throw Refused.because(ProblemType.INSTRUMENT_PUBLISHED);
        }
    }

    private void refuseBadSuccession(InstrumentFile file) {
        List<FieldError> faults = store.newestPublished(file.code())
                .map(newest -> Succession.faults(file, instruments.getPublished(file.code(), newest)))
                .orElse(List.of());
        if (!faults.isEmpty()) {
            throw Refused.because(ProblemType.INSTRUMENT_NOT_VALID, faults);
        }
    }

    private InstrumentStore.Row get(String code, int version) {
        return store.find(code, version).orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
    }

    /** Administrators' pages are in Swedish first, and a title is a name. */
    private InstrumentVersion line(InstrumentStore.Row row) {
        InstrumentFile file = reader.read(row.document());
        return new InstrumentVersion(
                row.code(),
                row.version(),
                file.title().in(Language.SV),
                row.state(),
                file.respondent(),
                row.publishedAt(),
                row.publishedBy());
    }
}
