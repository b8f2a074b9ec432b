package cascade.progress;

/// What went wrong with keeping progress, for the screen to put into words.
public sealed interface Trouble {

    /// The file concerned, as the learner's computer names it.
    String file();

    /// What went wrong, for whoever looks after the computer; not in the learner's words.
    String reason();

    /// The file could not be understood. It was set aside untouched.
    ///
    /// @param setAside where it is now
    /// @param before   whether the one kept before is used; else progress starts afresh
    record Damaged(String file, String setAside, boolean before, String reason) implements Trouble {}

    /// The file was written by a newer program. It is left alone: nothing is kept over it.
    record Newer(String file, String reason) implements Trouble {}

    /// The file is there but could be neither read nor set aside. It is left alone: nothing is kept over it.
    record NotRead(String file, String reason) implements Trouble {}

    /// The file could not be written. What it held before is still there.
    record NotKept(String file, String reason) implements Trouble {}

    /// Something that was kept could not be erased.
    record NotErased(String file, String reason) implements Trouble {}
}
