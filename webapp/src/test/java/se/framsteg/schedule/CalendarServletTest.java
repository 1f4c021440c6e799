package se.framsteg.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CalendarServletTest {
    private static final String TOKEN = "a".repeat(64);

    private final CalendarApi api = mock(CalendarApi.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void what_is_no_address_is_not_even_asked_for() throws IOException {
        when(request.getPathInfo()).thenReturn("/../me.ics");

        new CalendarServlet(api).doGet(request, response);

        verify(response).sendError(404);
        verify(api, never()).calendar(any(), any());
    }

    @Test
    void a_calendar_is_passed_on_with_its_tag() throws IOException {
        answer(HttpResponse.ok(new byte[] {7}).header("ETag", "\"t\""));

        new CalendarServlet(api).doGet(request, response);

        assertThat(written.toByteArray()).containsExactly(7);
        verify(response).setHeader("ETag", "\"t\"");
        verify(response).setContentType(CalendarApi.MEDIA_TYPE);
    }

    @Test
    void what_has_not_changed_is_not_sent_again() throws IOException {
        answer(HttpResponse.<byte[]>notModified());

        new CalendarServlet(api).doGet(request, response);

        verify(response).setStatus(304);
        assertThat(written.size()).isZero();
    }

    private void answer(MutableHttpResponse<byte[]> reply) throws IOException {
        when(request.getPathInfo()).thenReturn("/" + TOKEN + ".ics");
        when(api.calendar(eq(TOKEN), any())).thenReturn(reply);
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
}
