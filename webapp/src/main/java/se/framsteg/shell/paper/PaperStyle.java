package se.framsteg.shell.paper;

/** How paper looks: sizes follow the running text's, so that the whole shrinks evenly. */
final class PaperStyle {
    static final String FAMILY = "Framsteg Paper";

    private PaperStyle() {}

    static String of(int points) {
        return """
                @page { size: A4; margin: 16mm 18mm; }
                body { font: %dpt/1.4 "%s"; color: #000; margin: 0; overflow-wrap: anywhere; word-wrap: break-word; }
                h1 { font-size: 1.6em; margin: 0 0 0.5em; }
                h2 { font-size: 1.1em; margin: 0.8em 0 0.2em; border-bottom: 1px solid #777; page-break-after: avoid; }
                p, ul { margin: 0.2em 0; }
                ul { padding-left: 1.2em; }
                li { margin: 0.15em 0; page-break-inside: avoid; }
                .soft { color: #444; }
                table { width: 100%%; border-collapse: collapse; table-layout: fixed; }
                tr { page-break-inside: avoid; }
                th { width: 32%%; text-align: left; padding: 0.2em 1em 0.2em 0; vertical-align: top; }
                td { padding: 0.2em 0; vertical-align: top; white-space: pre-line; }
                .tick { margin-top: 0.8em; -fs-table-paginate: paginate; border-collapse: collapse; }
                .tick th { width: 42%%; padding: 0.45em 0.4em 0.45em 0; border-bottom: 1px solid #777; }
                .tick td, .tick thead th + th { width: auto; padding: 0.3em 0.2em; text-align: center;
                    border-bottom: 1px solid #777; }
                .tick thead th { font-size: 0.85em; vertical-align: bottom; }
                .tick td { font-size: 1.5em; line-height: 1; }
                .signature { border-top: 1px solid #000; margin: 4.5em 35%% 0 0; padding-top: 0.3em; }
                """.formatted(points, FAMILY);
    }
}
