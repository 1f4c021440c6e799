package se.framsteg.shell.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Makes tagged PDF: a screen reader finds headings, lists and the language in it, and every letter is in the file. */
@Singleton
public final class PaperPress {
    private static final int READABLE = 12;
    /** Smaller is not read any more; a second page is. */
    private static final int SMALLEST = 7;

    public PaperPress() {
        // The library would write texts that it cannot lay out into the log.
        XRLog.setLoggingEnabled(false);
    }

    public byte[] print(Paper paper) {
        return print(paper, READABLE);
    }

    /** In smaller letters where it takes that; only what cannot be read then goes on to a second page. */
    public byte[] printOnOnePage(Paper paper) {
        for (var points = READABLE; points > SMALLEST; points--) {
            if (pages(paper, points) == 1) {
                return print(paper, points);
            }
        }
        return print(paper, SMALLEST);
    }

    private static int pages(Paper paper, int points) {
        try (var renderer = renderer(paper, points, new ByteArrayOutputStream())) {
            renderer.layout();
            return renderer.getRootBox().getLayer().getPages().size();
        }
    }

    private static byte[] print(Paper paper, int points) {
        var bytes = new ByteArrayOutputStream();
        try (var renderer = renderer(paper, points, bytes)) {
            renderer.layout();
            renderer.createPDF();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static PdfBoxRenderer renderer(Paper paper, int points, ByteArrayOutputStream bytes) {
        return new PdfRendererBuilder()
                .useFont(() -> font("DejaVuSansCondensed.ttf"), PaperStyle.FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(() -> font("DejaVuSansCondensed-Bold.ttf"), PaperStyle.FAMILY, 700, FontStyle.NORMAL, true)
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useUnicodeBidiSplitter(Directions::new)
                .useUnicodeBidiReorderer(new Reordering())
                .usePdfUaAccessibility(true)
                .withProducer("Framsteg")
                .withW3cDocument(paper.document(points), null)
                .toStream(bytes)
                .buildPdfRenderer();
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(PaperPress.class.getResourceAsStream(file), file);
    }
}
