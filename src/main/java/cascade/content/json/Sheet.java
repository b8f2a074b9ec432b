package cascade.content.json;

import cascade.content.Fault;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// One file on its way from bytes to a record: what it is, what it holds, and what is wrong with it.
final class Sheet {

    private final String file;
    private final Kind kind;
    private final boolean own;
    private final Document document;
    private final Faults faults;

    /// @param own whether it comes from a folder of the reader's own rather than with the program
    Sheet(String file, Kind kind, boolean own, Document document, Faults faults) {
        this.file = file;
        this.kind = kind;
        this.own = own;
        this.document = document;
        this.faults = faults;
    }

    /// A file that could not be read at all.
    static Sheet unreadable(String file, Kind kind, boolean own, String reason, String hint) {
        var faults = new Faults(file);
        faults.add(Position.START, Pointer.ROOT, reason, hint);
        return new Sheet(file, kind, own, Document.UNREADABLE, faults);
    }

    String file() {
        return file;
    }

    Kind kind() {
        return kind;
    }

    boolean own() {
        return own;
    }

    JsonNode root() {
        return document.root();
    }

    boolean parsed() {
        return document.parsed();
    }

    /// The same file with other texts in it; what is wrong with either is told of both.
    Sheet saying(JsonNode translated) {
        return new Sheet(file, kind, own, new Document(translated, document.values(), document.keys()), faults);
    }

    /// Tells a fault where the value stands.
    void fault(String pointer, String reason, String hint) {
        faults.add(document.value(pointer), pointer, reason, hint);
    }

    /// Tells a fault where the key of the value stands.
    void faultAtKey(String pointer, String reason, String hint) {
        faults.add(document.key(pointer), pointer, reason, hint);
    }

    boolean hasFaultAt(String pointer) {
        return faults.at(pointer);
    }

    boolean sound() {
        return parsed() && faults.none();
    }

    List<Fault> faults() {
        return faults.list();
    }
}
