/// How the words of the course are held to what readers need: easy, calm, without blame or promise.
///
/// Looks at texts only; it knows no file. Whoever reads files ([cascade.content.json]) hands over passages and tells what
/// was found at its place. Entry: [Linter].
@NullMarked
package cascade.content.lint;

import org.jspecify.annotations.NullMarked;
