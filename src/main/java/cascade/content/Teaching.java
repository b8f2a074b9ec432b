package cascade.content;

import java.util.List;

/// One page for the educator about a whole lesson.
///
/// @param aim     what a class takes with it, one sentence
/// @param minutes in class; 0 where the author says nothing
/// @param discuss questions to talk about
public record Teaching(String aim, int minutes, List<String> discuss) {

    public static final Teaching NONE = new Teaching("", 0, List.of());

    public Teaching {
        discuss = List.copyOf(discuss);
    }

    public boolean isEmpty() {
        return aim.isEmpty() && discuss.isEmpty();
    }
}
