package se.framsteg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;

/**
 * A plain table whose rows begin with what they are about. On a narrow screen it scrolls sideways by itself, with the
 * keyboard too.
 */
public final class DataTable extends Div {
    private final NativeTableBody body;
    private final List<String> heads;
    private final boolean isList;

    /** @param name what the table holds, for those who do not see where it stands */
    public DataTable(String name, String... heads) {
        this(name, false, heads);
    }

    /** A list of what can be opened: the whole row leads where its name leads, and on a narrow screen it is a card. */
    public static DataTable ofLinks(String name, String... heads) {
        return new DataTable(name, true, heads);
    }

    private DataTable(String name, boolean isList, String... heads) {
        this.heads = List.of(heads);
        this.isList = isList;
        addClassName("scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name);
        var table = new NativeTable();
        table.addClassName(isList ? "list" : "data");
        var row = new NativeTableRow();
        Arrays.stream(heads).map(head -> header(head, "col")).forEach(row::add);
        table.getHead().add(row);
        body = table.getBody();
        add(table);
    }

    public DataTable row(String about, String... cells) {
        return row(new Text(about), Arrays.stream(cells).map(Text::new).toList());
    }

    public DataTable row(Component about, List<? extends Component> cells) {
        var row = new NativeTableRow();
        var header = header("", "row");
        header.add(about);
        row.add(header);
        for (var i = 0; i < cells.size(); i++) {
            var cell = row.addDataCell();
            if (isList) {
                cell.add(cardHead(heads.get(i + 1)));
            }
            cell.add(cells.get(i));
        }
        body.add(row);
        return this;
    }

    public void clear() {
        body.removeAll();
    }

    /** Where there is room the column has it. */
    private static Span cardHead(String words) {
        var head = new Span(words);
        head.addClassName("head");
        return head;
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        var header = new NativeTableHeaderCell(words);
        header.getElement().setAttribute("scope", scope);
        return header;
    }
}
