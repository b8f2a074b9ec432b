package cascade.picture;

/// How a kind of cell is painted: colours and the widths of its lines, in µm.
///
/// @param light    fill towards the light, upper left
/// @param dark     fill away from it
/// @param outline  the line around it
/// @param line     width of that line, µm
/// @param core     nucleus
/// @param spot     the small light dots in the nucleus
public record Look(int light, int dark, int outline, float line, int core, int spot) {

    public static Look cancer(Palette p) {
        return new Look(p.get("cell-light"), p.get("cell-dark"), p.get("cell-outline"), p.line(0.75f),
                p.get("cell-core"), p.get("cell-spot"));
    }

    /// A cancer cell at rest: the same cell in calmer colours.
    public static Look resting(Palette p) {
        return new Look(p.get("resting-light"), p.get("resting-dark"), p.get("cell-outline"), p.line(0.75f),
                p.get("resting-core"), p.get("resting-spot"));
    }

    /// The same with a line of another width, µm.
    public Look lined(float width) {
        return new Look(light, dark, outline, width, core, spot);
    }

    /// Between two looks: `a` at 0, `b` at 1.
    public static Look between(Look a, Look b, float t) {
        return new Look(Colour.mix(a.light, b.light, t), Colour.mix(a.dark, b.dark, t),
                Colour.mix(a.outline, b.outline, t), a.line + (b.line - a.line) * t, Colour.mix(a.core, b.core, t),
                Colour.mix(a.spot, b.spot, t));
    }

    public static Look starved(Palette p) {
        return new Look(p.get("starved-light"), p.get("starved-dark"), p.get("cell-outline"), p.line(0.75f),
                p.get("cell-core"), p.get("starved-light"));
    }

    public static Look immune(Palette p) {
        return new Look(p.get("immune-light"), p.get("immune-dark"), p.get("immune-outline"), p.line(0.6f),
                p.get("immune-core"), p.get("immune-dark"));
    }

    public static Look macrophage(Palette p) {
        return new Look(p.get("macrophage-light"), p.get("macrophage-dark"), p.get("macrophage-outline"), p.line(0.7f),
                p.get("macrophage-core"), p.get("macrophage-light"));
    }

    public static Look red(Palette p) {
        return new Look(p.get("red-light"), p.get("red-dark"), p.get("red-outline"), p.line(0.35f), p.get("red-dimple"),
                p.get("red-shine"));
    }

    public static Look platelet(Palette p) {
        return new Look(p.get("platelet-light"), p.get("platelet-dark"), p.get("platelet-outline"), p.line(0.25f), 0,
                0);
    }
}
