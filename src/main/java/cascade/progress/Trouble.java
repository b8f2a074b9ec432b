package cascade.progress;

/// What went wrong with keeping progress, for the screen to put into words.
public sealed interface Trouble {

    /// The file concerned, as the learner's computer names it.
    String file();

    /// What went wrong, for whoever looks after the computer; not in the learner's words.
    String reason();

    /// The file could not be understood. It was set aside untouched, and progress starts afresh.
    ///
    /// @param setAside where it is now
    record Damaged(String file, String setAside, String reason) implements Trouble {}

    /// The file is there but could be neither read nor set aside. It is left alone: nothing is kept over it.
    record NotRead(String file, String reason) implements Trouble {}

    /// The file could not be written. What it held before is still there.
    record NotKept(String file, String reason) implements Trouble {}
}
