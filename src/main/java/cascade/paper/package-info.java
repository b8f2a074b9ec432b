/// What goes on paper: lessons, quizzes, the glossary and a learner's own questions as PDF, for A4 and Letter, in
/// ordinary and large print.
///
/// A [cascade.paper.Handout] says what it is made of; a small typesetter breaks its words into lines and its lines into
/// pages; a [cascade.paper.Press] prints it. Text stays text, in reading order, with its structure and with the fonts
/// embedded. Pictures are painted by `picture`, so that no toolkit is needed. The same handout on the same sheet always
/// gives the same bytes.
///
/// Allowed imports: `content` (what is printed), `picture` and `simulation` (the pictures), the JDK without files,
/// clocks, threads and AWT; JSpecify; PDFBox and its FontBox. Start at [cascade.paper.Press].
@NullMarked
package cascade.paper;

import org.jspecify.annotations.NullMarked;
