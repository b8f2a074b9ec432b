package cascade.tools;

import cascade.content.Scene;

/// Plays scenes through the whole way to the screen, as fast as it goes.
public interface Screening {

    /// One scene, one size, one way.
    ///
    /// @param way    how cells become pixels
    /// @param width  of the picture, px
    /// @param height of the picture, px
    record Programme(Scene scene, Way way, int width, int height) {}

    /// What was seen.
    ///
    /// @param at  when each frame was handed to the toolkit, ns, ascending; at least two
    /// @param cpu what all threads of the process worked between the first and the last of them, ns
    record Seen(long[] at, long cpu) {}

    /// Plays and watches.
    ///
    /// @param seconds at most, after a warm-up
    /// @param ticks   at most, one a frame
    Seen present(Programme programme, int seconds, int ticks);

    /// Where the frames go: `headless` or `window`.
    String platform();
}
