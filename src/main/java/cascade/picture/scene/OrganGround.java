package cascade.picture.scene;

import cascade.picture.Brush;
import cascade.picture.Ground;

/// The tissue of an organ around a small vessel: a colour for every point, and what is drawn over it.
interface OrganGround extends Ground {

    /// Draws once what lies over ground and vessel.
    void details(Brush brush);
}
