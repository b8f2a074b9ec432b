package cascade.simulation.scene;

import cascade.simulation.Vessel;

/// Where a travelling cell lands: the small vessel of an organ, its wall, and how long it takes to get out (F-076).
///
/// @param vessel  the small vessel
/// @param gap     half of the way between two wall cells through which a cell squeezes, µm
/// @param holds   how long the cell holds before it begins to squeeze, s of showing
/// @param out     how long it takes to squeeze out, s of showing
/// @param faster  seconds of the body's time in a second of showing from when it holds
/// @param tissueX where a name for the tissue points, µm
/// @param tissueY the same, y
public record Shore(Organ organ, Vessel vessel, float gap, float holds, float out, float faster, float tissueX,
                    float tissueY) {

    /// Which organ it is; its tissue follows from it.
    public enum Organ {
        /// The wall has gaps.
        LIVER,
        /// A tight wall, and air spaces around.
        LUNG,
        /// The tightest wall, with the feet of star cells along it.
        BRAIN
    }

    /// Middle of the star cell to which a name points, µm.
    public static final float STAR_X = -58;
    public static final float STAR_Y = -44;

    /// A day in about 14 s (N-27: about a day).
    public static final Shore LIVER = new Shore(Organ.LIVER, new Vessel(8, 7, 420, 0.08f, 27, 6.5f, 18, 12, 62), 3.1f, 1.4f,
            10.5f, 6000, -38, -46);
    /// A little over a day (N-27: hours to 3 days); how much longer than in the liver is a choice of the drawing.
    public static final Shore LUNG = new Shore(Organ.LUNG, new Vessel(16, 6, 400, 0.1f, 19.5f, 4.2f, 20, 4.5f, 60), 2.5f,
            2.4f, 10.8f, 9000, 31, -56);
    /// Four and a half days (N-28: usually on days 4 to 5, in mice).
    public static final Shore BRAIN = new Shore(Organ.BRAIN, new Vessel(15, 5, 430, 0.08f, 19.5f, 6.5f, 20, 4.5f, 60), 2,
            4.4f, 8.8f, 30_000, 58, -52);

    /// Whether the wall has gaps between and in its cells.
    public boolean hasGaps() {
        return organ == Organ.LIVER;
    }

    /// Whether the cell stretches out along the vessel while it holds (F-074, in mice).
    boolean stretches() {
        return organ == Organ.BRAIN;
    }
}
