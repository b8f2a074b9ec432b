package cascade.content;

/// What an educator can use at a step; never shown to learners.
///
/// @param ask   what to ask first
/// @param think what groups usually think
/// @param pause when to pause, and what to ask then
public record Notes(String ask, String think, String pause) {

    public static final Notes NONE = new Notes("", "", "");

    public boolean isEmpty() {
        return ask.isEmpty() && think.isEmpty() && pause.isEmpty();
    }
}
