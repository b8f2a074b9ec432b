package cascade;

/// What comes of reading the command line.
public sealed interface Launch {

    /// Something to do.
    record Run(Command command) implements Launch {}

    /// Only something to say.
    ///
    /// @param text     to be printed as it is; it ends without a line break
    /// @param exitCode 0 where it was asked for, to standard output; 2 where the command line is wrong, to standard error
    record Say(String text, int exitCode) implements Launch {}
}
