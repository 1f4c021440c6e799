package se.framsteg.groups;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import io.nayuki.qrcodegen.QrCode;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.FormProblems;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Prose;

/** The code that participants scan, and another one before it is no longer valid. */
final class QrPanel extends Div {
    /** A third of its life: whoever scans has time to tap. */
    private static final int LOOK_EVERY_MILLIS = CheckInCode.SECONDS * 1000 / 3;

    private static final int QUIET_ZONE = 4;

    private final Supplier<CheckInCode> code;
    private final GroupWords words;
    private final Div drawing = new Div();
    private final Notice notice = new Notice();
    private final FormProblems problems = new FormProblems(Map.of(), notice);
    private @Nullable Registration polling;

    QrPanel(Supplier<CheckInCode> code, GroupWords words) {
        this.code = code;
        this.words = words;
        addClassNames("card", "stack", "qr");
        drawing.getElement().setAttribute("role", "img").setAttribute("aria-label", words.text("check-in.qr"));
        add(Prose.plain(words.text("check-in.scan")), drawing, notice);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        ui.setPollInterval(LOOK_EVERY_MILLIS);
        polling = ui.addPollListener(poll -> show(ui));
        show(ui);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    /** The browser knows under which address people reach us. */
    private void show(UI ui) {
        problems.attempt(() -> {
            var path = "/" + CheckInView.PATH + "?" + CheckInView.CODE + "="
                    + code.get().code();
            ui.getPage().fetchCurrentURL(here -> draw(here.getProtocol() + "://" + here.getAuthority() + path));
        });
    }

    private void draw(String address) {
        var modules = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < modules.size; y++) {
            for (int x = 0; x < modules.size; x++) {
                if (modules.getModule(x, y)) {
                    path.append("M%d,%dh1v1h-1z".formatted(x + QUIET_ZONE, y + QUIET_ZONE));
                }
            }
        }
        int side = modules.size + 2 * QUIET_ZONE;
        drawing.removeAll();
        drawing.add(new Svg("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\">".formatted(side, side)
                + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\"" + path
                + "\" fill=\"#000\"/></svg>"));
    }
}
