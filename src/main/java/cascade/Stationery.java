package cascade;

import cascade.paper.PaperSize;
import cascade.ui.paper.Desk;

/// What is there for paper.
///
/// @param desk  where files are laid
/// @param usual the paper that printers hold here
public record Stationery(Desk desk, PaperSize usual) {

    /// For a program that prints nothing.
    static final Stationery NONE = new Stationery(Desk.NONE, PaperSize.A4);
}
