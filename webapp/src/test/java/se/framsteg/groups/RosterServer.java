package se.framsteg.groups;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.framsteg.schedule.OccurrenceState;
import se.framsteg.shell.Texts;
import se.framsteg.shell.lean.LeanServer;

/** The roster's servlets on a real server, with an API that the test plays. */
final class RosterServer implements AutoCloseable {
    static final UUID ACTIVITY = UUID.fromString("0193c000-0000-7000-8000-00000000000c");
    static final LocalDate ON = LocalDate.parse("2026-11-23");
    static final UUID AINO = UUID.fromString("0193d000-0000-7000-8000-00000000000d");
    static final String PATH = "/narvaro/" + ACTIVITY + "/" + ON;
    static final String CALLS = "/narvaro/api/" + ACTIVITY + "/" + ON;

    final RosterApi api = mock(RosterApi.class);
    final LeanServer web = new LeanServer();

    RosterServer() throws Exception {
        var pages = new RosterPages(api, new Texts());
        var template = new RosterTemplate(LeanServer.JSON, web.head, web.assets);
        web.serve(new RosterServlet(web.currentUser, pages, template, web.head, web.languages), "/narvaro/*");
        web.serve(new RosterCallsServlet(api, pages, web.caller, LeanServer.JSON), "/narvaro/api/*");
        web.start();
        when(api.roster(ACTIVITY, ON)).thenReturn(roster("Aino"));
    }

    static Roster roster(String name) {
        var starts = ON.atTime(13, 0);
        var session = new LedSession(
                ACTIVITY, ON, "7tjugo", 4, starts, starts.plusHours(2), "Storgatan 1", OccurrenceState.AS_PLANNED, 1);
        var row = new RosterRow(AINO, name, RosterState.EXPECTED, 0, MarkedBy.ELSEWHERE, null, false);
        return new Roster(session, null, 12, true, true, false, List.of(row), List.of());
    }

    @Override
    public void close() throws Exception {
        web.close();
    }
}
