package se.framsteg.progression;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.framsteg.problem.FieldError;
import se.framsteg.problem.ProblemType;

/**
 * A place in a JSON document that knows its pointer, so that every fault is reported where it is, all in one go. After a
 * fault it answers with a placeholder; whoever reads must look at the faults in the end.
 */
final class DocumentCursor {

    private final JsonNode node;
    private final String pointer;
    private final List<FieldError> faults;

    private DocumentCursor(JsonNode node, String pointer, List<FieldError> faults) {
        this.node = node;
        this.pointer = pointer;
        this.faults = faults;
    }

    static DocumentCursor at(JsonNode root, List<FieldError> faults) {
        return new DocumentCursor(root, "", faults);
    }

    boolean has(String member) {
        return node.get(member) != null;
    }

    DocumentCursor member(String name) {
        JsonNode member = node.get(name);
        DocumentCursor cursor =
                new DocumentCursor(member == null ? JsonNode.nullNode() : member, pointer + "/" + name, faults);
        if (member == null) {
            cursor.fault(ProblemType.REQUIRED);
        }
        return cursor;
    }

    /** Reports members that are not among these. */
    DocumentCursor onlyWith(Set<String> members) {
        if (!node.isObject()) {
            return faulty(ProblemType.INVALID);
        }
        for (Map.Entry<String, JsonNode> entry : node.entries()) {
            if (!members.contains(entry.getKey())) {
                faults.add(FieldError.of(pointer + "/" + escaped(entry.getKey()), ProblemType.UNKNOWN_VALUE));
            }
        }
        return this;
    }

    List<DocumentCursor> elements(int most) {
        if (!node.isArray() || node.size() == 0 || node.size() > most) {
            fault(node.isArray() && node.size() > most ? ProblemType.TOO_LONG : ProblemType.REQUIRED);
            return List.of();
        }
        List<DocumentCursor> elements = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            elements.add(new DocumentCursor(node.get(i), pointer + "/" + i, faults));
        }
        return elements;
    }

    /** Never blank; at most {@code most} characters. */
    String text(int most) {
        if (!node.isString() || node.getStringValue().isBlank()) {
            fault(ProblemType.REQUIRED);
            return "";
        }
        if (node.getStringValue().length() > most) {
            fault(ProblemType.TOO_LONG);
        }
        return node.getStringValue();
    }

    /** Between the two, both included. */
    int number(int lowest, int highest) {
        Number number = node.isNumber() ? node.getNumberValue() : null;
        boolean whole = number instanceof Integer || number instanceof Long;
        if (number == null || !whole || number.longValue() < lowest || number.longValue() > highest) {
            fault(ProblemType.OUT_OF_RANGE);
            return lowest;
        }
        return number.intValue();
    }

    <E extends Enum<E>> @Nullable E oneOf(Class<E> names) {
        for (E name : names.getEnumConstants()) {
            if (node.isString() && name.name().equals(node.getStringValue())) {
                return name;
            }
        }
        fault(ProblemType.UNKNOWN_VALUE);
        return null;
    }

    void fault(ProblemType type) {
        faults.add(FieldError.of(pointer, type));
    }

    private DocumentCursor faulty(ProblemType type) {
        fault(type);
        return this;
    }

    /** RFC 6901. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
