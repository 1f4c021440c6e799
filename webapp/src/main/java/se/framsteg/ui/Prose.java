package se.framsteg.ui;

import com.vaadin.flow.component.html.Paragraph;

/** A paragraph in one of the three voices a page has. */
public final class Prose {
    private Prose() {}

    public static Paragraph plain(String words) {
        return new Paragraph(words);
    }

    /** What the page has to say first. */
    public static Paragraph lead(String words) {
        return in("lead", words);
    }

    /** What one may read too. */
    public static Paragraph soft(String words) {
        return in("soft", words);
    }

    private static Paragraph in(String voice, String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName(voice);
        return paragraph;
    }
}
