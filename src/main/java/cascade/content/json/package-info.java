/// Reads lesson files into records and says what is wrong with them.
///
/// A file goes through one pipeline: bytes, strict parse with places ([cascade.content.json.DocumentReader]), JSON
/// Schema, rules that a schema cannot say, references between files, record. Files are untrusted: what is wrong with
/// one is a value ([cascade.content.Fault]), never an exception, and all of its faults are found at once. Start at
/// [cascade.content.json.LibraryReader] for the program and at [cascade.content.json.FileCheck] for authors.
///
/// Allowed imports: the JDK, JSpecify, Jackson, networknt's validator and `cascade.content`.
@NullMarked
package cascade.content.json;

import org.jspecify.annotations.NullMarked;
