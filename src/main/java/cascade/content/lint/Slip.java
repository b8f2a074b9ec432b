package cascade.content.lint;

/// Something in a text that readers should not meet.
///
/// @param reason what it is, with the words it is about
/// @param hint   how to mend it
public record Slip(String reason, String hint) {}
