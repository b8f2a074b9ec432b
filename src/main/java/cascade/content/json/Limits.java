package cascade.content.json;

/// How much a file may ask for; what is above is a fault. Everything finer stands in the schemas.
final class Limits {

    /// Largest file, bytes.
    static final int FILE_BYTES = 1 << 20;
    /// Most of all files of a folder together, bytes.
    static final int FOLDER_BYTES = 8 << 20;
    /// Most files that are taken from a folder.
    static final int FILES = 200;
    /// Deepest nesting; a lesson needs eight.
    static final int DEPTH = 32;
    /// Longest text that is read at all; the schemas allow far less and say so at its place.
    static final int TEXT = 20_000;
    /// Longest key.
    static final int KEY = 200;
    /// Most digits of a number.
    static final int DIGITS = 40;
    /// Most values, keys and brackets in a file; the largest bundled one has two thousand.
    static final int TOKENS = 40_000;
    /// Most faults told of one file.
    static final int FAULTS = 100;

    private Limits() {}
}
