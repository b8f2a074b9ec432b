package cascade.content.json;

/// Builds JSON pointers (RFC 6901), which name a value in a file by the way to it.
final class Pointer {

    static final String ROOT = "";

    private Pointer() {}

    static String key(String parent, String key) {
        return parent + '/' + key.replace("~", "~0").replace("/", "~1");
    }

    static String index(String parent, int index) {
        return parent + '/' + index;
    }

    /// The pointer of the value around this one; the root stays the root.
    static String parent(String pointer) {
        int slash = pointer.lastIndexOf('/');
        return slash < 0 ? ROOT : pointer.substring(0, slash);
    }

    /// The last key or index as written in the file.
    static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
    }
}
