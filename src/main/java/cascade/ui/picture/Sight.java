package cascade.ui.picture;

import cascade.picture.View;
import cascade.simulation.Actor;
import cascade.simulation.Report;

/// What of a scene is inside the picture.
///
/// @param view   where the camera looks
/// @param width  of the picture, pixels of that view
/// @param height of the picture, pixels of that view
record Sight(Report report, View view, double width, double height) {

    /// A vessel or a sheet bends up and down on its way across, by this share of the picture's height.
    private static final double BENDS = 0.1;

    /// How an actor lies in a scene: its report tells one place of it.
    private enum Lie {
        /// It is at that place.
        THERE,
        /// It runs from side to side at that height.
        ACROSS,
        /// It is all around.
        AROUND
    }

    /// Whether an actor is there and inside the picture.
    boolean sees(Actor actor) {
        if (!report.shows(actor)) {
            return false;
        }
        double x = view.toPixelX(report.x(actor));
        double y = view.toPixelY(report.y(actor));
        double reach = report.reach(actor) * view.scale();
        return switch (lie(actor)) {
            case THERE -> x > -reach && x < width + reach && y > -reach && y < height + reach;
            case ACROSS -> y > -reach - BENDS * height && y < height + reach + BENDS * height;
            case AROUND -> true;
        };
    }

    private static Lie lie(Actor actor) {
        return switch (actor) {
            case VESSEL, VESSEL_WALL, RED_CELL, PLATELET, LYMPH_VESSEL, MEMBRANE, LINING_CELL -> Lie.ACROSS;
            case TISSUE, FIBRES, DRUG, BODY, BLOOD_ROAD, LYMPH_ROAD -> Lie.AROUND;
            default -> Lie.THERE;
        };
    }
}
