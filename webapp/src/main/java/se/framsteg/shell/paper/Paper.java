package se.framsteg.shell.paper;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.framsteg.identity.Language;

/** A document from top to bottom. Texts are put in as texts: no markup comes with what people wrote. */
public final class Paper {
    private static final String BOX = "\u2610";
    /** An empty cell would not keep its height. */
    private static final String NOTHING_YET = "\u00a0";

    private final Document document;
    private final Element style;
    private final Element body;
    private @Nullable Element pairs;

    /** @param title the heading, and what a reader's window shows; neutral, as file names are */
    public Paper(Language language, String title) {
        this.document = blank();
        var html = document.createElement("html");
        html.setAttribute("lang", language.code());
        document.appendChild(html);
        var head = within(html, "head");
        within(head, "title").setTextContent(title);
        var description = within(head, "meta");
        description.setAttribute("name", "description");
        description.setAttribute("content", title);
        this.style = within(head, "style");
        this.body = within(html, "body");
        line("h1", title);
    }

    public Paper part(String heading) {
        return line("h2", heading);
    }

    public Paper plain(String words) {
        line("p", words);
        return asWritten(last());
    }

    public Paper soft(String words) {
        return classed(line("p", words).last(), "soft");
    }

    /** @param lead stands before the rest of the line, heavier */
    public Paper item(String lead, String rest) {
        var last = last();
        var list = last.getTagName().equals("ul") ? last : within(body, "ul");
        var item = within(list, "li");
        within(item, "strong").setTextContent(lead);
        item.appendChild(document.createTextNode(rest.isEmpty() ? "" : " " + rest));
        return this;
    }

    public Paper items(List<String> lines) {
        var list = within(body, "ul");
        lines.forEach(line -> within(list, "li").setTextContent(line));
        return this;
    }

    /** A fact after its name; left out where there is none. */
    public Paper pair(String name, @Nullable String fact) {
        if (fact == null || fact.isBlank()) {
            return this;
        }
        if (pairs == null || last() != pairs) {
            pairs = within(body, "table");
        }
        var row = within(pairs, "tr");
        heading(row, "row", name);
        var cell = within(row, "td");
        cell.setTextContent(fact);
        return asWritten(cell);
    }

    /**
     * A list with boxes to tick.
     *
     * @param of what the lines say, over the first column
     * @param boxes what each box of a line means
     * @param lines an empty one is to be written on
     */
    public Paper toTick(String of, List<String> boxes, List<String> lines) {
        var table = within(body, "table");
        table.setAttribute("class", "tick");
        var head = within(within(table, "thead"), "tr");
        heading(head, "col", of);
        boxes.forEach(box -> heading(head, "col", box));
        var rows = within(table, "tbody");
        for (var line : lines) {
            var row = within(rows, "tr");
            asWritten(heading(row, "row", line.isEmpty() ? NOTHING_YET : line));
            boxes.forEach(box -> within(row, "td").setTextContent(BOX));
        }
        return this;
    }

    /** A line to sign on, with room above it. */
    public Paper signature(String who, String placeAndDay) {
        classed(line("p", who).last(), "signature");
        return soft(placeAndDay);
    }

    /** @param points of the running text */
    Document document(int points) {
        style.setTextContent(PaperStyle.of(points));
        return document;
    }

    /** From the side from which its own first letter is read. */
    private Paper asWritten(Element element) {
        element.setAttribute("dir", "auto");
        return this;
    }

    private Paper line(String tag, String words) {
        within(body, tag).setTextContent(words);
        return this;
    }

    private Paper classed(Element element, String name) {
        element.setAttribute("class", name);
        return this;
    }

    private Element heading(Element row, String scope, String words) {
        var heading = within(row, "th");
        heading.setAttribute("scope", scope);
        heading.setTextContent(words);
        return heading;
    }

    private Element last() {
        return (Element) body.getLastChild();
    }

    private Element within(Element parent, String tag) {
        var element = document.createElement(tag);
        parent.appendChild(element);
        return element;
    }

    private static Document blank() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform's own parser", e);
        }
    }
}
