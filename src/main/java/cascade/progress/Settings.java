package cascade.progress;

/// How a reader wants things shown and played.
///
/// Names are those of what they choose among, in lower case; one that a later program no longer knows is as good as
/// none, so nothing here is refused.
///
/// @param textSize of the usual size, per cent
/// @param palette  such as `night`; empty to follow the computer
/// @param motion   such as `reduced`; empty to follow the computer
/// @param speed    at which lessons begin, such as `half`
/// @param detail   whether lessons begin with the "more detail" layer open
public record Settings(int textSize, String palette, String motion, String speed, boolean detail) {

    /// Before anything was chosen.
    public static final Settings USUAL = new Settings(100, "", "", "normal", false);

    /// The same in another size of words.
    public Settings sized(int percent) {
        return new Settings(percent, palette, motion, speed, detail);
    }

    /// The same in other colours.
    public Settings coloured(String name) {
        return new Settings(textSize, name, motion, speed, detail);
    }

    /// The same with more or less movement.
    public Settings moving(String name) {
        return new Settings(textSize, palette, name, speed, detail);
    }

    /// The same at another speed.
    public Settings paced(String name) {
        return new Settings(textSize, palette, motion, name, detail);
    }

    /// The same with more detail or without.
    public Settings detailed(boolean more) {
        return new Settings(textSize, palette, motion, speed, more);
    }
}
