package se.framsteg.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Language;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.Languages;
import se.framsteg.shell.Refusals;
import se.framsteg.shell.SignedIn;
import se.framsteg.shell.Texts;
import se.framsteg.shell.paper.PaperPress;
import se.framsteg.shell.paper.Pdf;

class WeekPaperServletTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final UUID AINO = UUID.fromString("01900000-0000-7000-8000-0000000000aa");

    private final ScheduleApi schedule = mock(ScheduleApi.class);
    private final CurrentUser currentUser = mock(CurrentUser.class);
    private final Languages languages = mock(Languages.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final WeekPaperServlet servlet =
            new WeekPaperServlet(schedule, new PaperPress(), new Texts(), currentUser, languages);

    @BeforeEach
    void somebody_is_signed_in() throws IOException {
        when(currentUser.find()).thenReturn(Optional.of(mock(SignedIn.class)));
        when(languages.choose(any())).thenReturn(Language.SV);
        when(response.getOutputStream()).thenReturn(new ServletOutputStream() {
            @Override
            public void write(int each) {
                written.write(each);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {}
        });
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_sign_in_and_back() throws Exception {
        when(currentUser.find()).thenReturn(Optional.empty());
        asked(WeekPaperServlet.OWN, null, "2026-11-25");

        servlet.service(request, response);

        verify(response).sendRedirect("/logga-in?till=vecka%2Fpapper%3Fdag%3D2026-11-25");
        verify(schedule, never()).ownWeek(any(), any());
    }

    @Test
    void what_the_api_refuses_is_refused() throws Exception {
        asked(WeekPaperServlet.OF_PARTICIPANT, "/" + AINO, null);
        when(schedule.week(AINO, Language.SV, null)).thenThrow(Refusals.of(ProblemType.NOT_FOUND));

        servlet.service(request, response);

        verify(response).sendError(404);
        assertThat(written.size()).isZero();
    }

    @Test
    void what_is_no_id_is_not_even_asked_for() throws Exception {
        asked(WeekPaperServlet.OF_PARTICIPANT, "/../me", null);

        servlet.service(request, response);

        verify(response).sendError(404);
        verify(schedule, never()).week(any(), any(), any());
    }

    @Test
    void the_file_has_a_neutral_name_and_holds_the_week_asked_for() throws Exception {
        asked(WeekPaperServlet.OF_PARTICIPANT, "/" + AINO, "2026-11-25");
        when(schedule.week(AINO, Language.SV, MONDAY.plusDays(2))).thenReturn(week());

        servlet.service(request, response);

        verify(response).setContentType("application/pdf");
        verify(response).setHeader("Content-Disposition", "inline; filename=\"vecka-48.pdf\"");
        assertThat(Pdf.of(written.toByteArray()).text()).contains("Vecka 48, 2026");
    }

    private void asked(String servletPath, @Nullable String pathInfo, @Nullable String day) {
        when(request.getMethod()).thenReturn("GET");
        when(request.getServletPath()).thenReturn(servletPath);
        when(request.getPathInfo()).thenReturn(pathInfo);
        when(request.getRequestURI()).thenReturn(servletPath + (pathInfo == null ? "" : pathInfo));
        when(request.getQueryString()).thenReturn(day == null ? null : "dag=" + day);
        when(request.getParameter("dag")).thenReturn(day);
    }

    private static Week week() {
        var days = IntStream.range(0, 7)
                .mapToObj(number -> new Day(MONDAY.plusDays(number), null, List.of()))
                .toList();
        return new Week(MONDAY, 2026, 48, days, new WeekHours(0, 0));
    }
}
