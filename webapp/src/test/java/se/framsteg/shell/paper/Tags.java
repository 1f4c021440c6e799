package se.framsteg.shell.paper;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;

/** The names of what a tagged PDF is made of, from top to bottom. */
final class Tags {
    private Tags() {}

    static List<String> of(@Nullable PDStructureNode node) {
        var names = new ArrayList<String>();
        if (node != null) {
            for (var kid : node.getKids()) {
                if (kid instanceof PDStructureElement element) {
                    names.add(element.getStructureType());
                    names.addAll(of(element));
                }
            }
        }
        return names;
    }
}
