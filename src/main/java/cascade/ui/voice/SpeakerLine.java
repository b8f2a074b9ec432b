package cascade.ui.voice;

import cascade.ui.voice.SystemVoices.Found;
import java.util.ArrayList;
import java.util.List;

/// The programs that can speak, the one to ask in front. One that fails goes to the end, so that whoever comes next need
/// not wait for it to fail again, and so that it is asked once more when all the others have failed too.
final class SpeakerLine {

    private final List<Found> line;

    /// @param found the best first
    SpeakerLine(List<Found> found) {
        line = new ArrayList<>(found);
    }

    /// Only where there is one.
    synchronized Found first() {
        return line.getFirst();
    }

    synchronized int length() {
        return line.size();
    }

    synchronized void toTheEnd(Found failed) {
        if (line.remove(failed)) {
            line.add(failed);
        }
    }
}
