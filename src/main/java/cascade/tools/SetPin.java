package cascade.tools;

import cascade.staff.Pin;
import cascade.staff.PinFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Function;

/// The command `pin`: asks for a kiosk's PIN twice and keeps it.
public final class SetPin {

    private static final int KEPT = 0;
    private static final int NOT_KEPT = 1;

    private final Function<String, Optional<String>> ask;
    private final PrintWriter out;

    /// @param ask shows a question and takes a line as the answer; empty where there is none to come
    /// @param out for what is to be said
    public SetPin(Function<String, Optional<String>> ask, PrintWriter out) {
        this.ask = ask;
        this.out = out;
    }

    /// @return the exit code: 0 where the PIN is kept, 1 where it is not
    public int run(PinFile file) {
        Optional<String> first = ask.apply("New PIN for the kiosk, 4 to 12 digits: ");
        if (first.filter(Pin::isPossible).isEmpty()) {
            return say("cascade: that is no PIN: type 4 to 12 digits and nothing else.");
        }
        if (!ask.apply("The same PIN again: ").equals(first)) {
            return say("cascade: the two differ, so nothing was changed: begin again.");
        }
        try {
            file.write(Pin.of(first.get()));
        } catch (IOException unwritable) {
            return say("cascade: the PIN cannot be kept in " + file.path()
                    + "; name a folder that you may write to, as in: cascade pin --data my-kiosk");
        }
        out.println("The PIN is kept in " + file.path() + " in a form from which nobody can read it.");
        return KEPT;
    }

    private int say(String sentence) {
        out.println(sentence);
        return NOT_KEPT;
    }
}
