package cascade.picture;

/// How pictures are to look for this reader: in which colours, and how much they move.
public record Rendering(Palette palette, Motion motion) {}
