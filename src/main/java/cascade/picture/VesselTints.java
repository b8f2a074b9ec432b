package cascade.picture;

/// The colours of a blood vessel, the same however it is seen.
///
/// @param middle   of the blood, where it is deepest
/// @param edge     of the blood at the wall
/// @param wall     of a cell of the lining
/// @param wallEdge of its faces
/// @param seam     between two such cells
/// @param nucleus  of such a cell
/// @param sheath   around the lining
public record VesselTints(int middle, int edge, int wall, int wallEdge, int seam, int nucleus, int sheath) {

    public static VesselTints of(Palette palette) {
        return new VesselTints(palette.get("blood-middle"), palette.get("blood-edge"), palette.get("wall"),
                palette.get("wall-edge"), palette.get("wall-seam"), palette.get("wall-core"), palette.get("sheath"));
    }
}
