package cascade.paper;

/// How strong letters are.
enum Face {
    REGULAR, BOLD
}
