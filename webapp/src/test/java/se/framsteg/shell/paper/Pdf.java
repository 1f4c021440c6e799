package se.framsteg.shell.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** What a reader of a PDF finds in it. */
public record Pdf(
        int pages,
        @Nullable String title,
        @Nullable String language,
        boolean tagged,
        String structure,
        boolean allFontsInside,
        String text) {

    public static Pdf of(byte[] bytes) {
        try (var document = Loader.loadPDF(bytes)) {
            var catalog = document.getDocumentCatalog();
            return new Pdf(
                    document.getNumberOfPages(),
                    document.getDocumentInformation().getTitle(),
                    catalog.getLanguage(),
                    catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked(),
                    String.valueOf(Tags.of(catalog.getStructureTreeRoot())),
                    allFontsInside(document),
                    new PDFTextStripper()
                            .getText(document)
                            .replaceAll("\\s+", " ")
                            .strip());
        } catch (IOException notAPdf) {
            throw new UncheckedIOException(notAPdf);
        }
    }

    private static boolean allFontsInside(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                if (!font.isEmbedded()) {
                    return false;
                }
            }
        }
        return true;
    }
}
