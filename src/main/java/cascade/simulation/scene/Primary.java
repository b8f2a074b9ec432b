package cascade.simulation.scene;

import java.util.List;

/// Where a cancer began, and the places to which it usually spreads when it does.
///
/// The places are those of the list of the (United States) National Cancer Institute, "Metastatic Cancer: When Cancer
/// Spreads", in the order of the alphabet; nearby lymph nodes are not counted. Usual is not always: the list cannot
/// tell one person where, or whether, their cancer will spread (F-105).
public enum Primary {
    BREAST("body", 10, 57, Site.BONE, Site.BRAIN, Site.LIVER, Site.LUNG),
    /// The colon: its blood drains to the liver first.
    BOWEL("body-bowel", 12.2f, 97, Site.LIVER, Site.LUNG, Site.PERITONEUM),
    /// One lung; the usual lung is the other one.
    LUNG("body-lung", -9, 55, Site.ADRENAL, Site.BONE, Site.BRAIN, Site.LIVER, Site.OTHER_LUNG),
    PROSTATE("body-prostate", 0, 108.6f, Site.ADRENAL, Site.BONE, Site.LIVER, Site.LUNG),
    /// Melanoma, shown on the upper arm.
    SKIN("body-skin", 23.6f, 58, Site.BONE, Site.BRAIN, Site.LIVER, Site.LUNG, Site.OTHER_SKIN, Site.MUSCLE);

    private final String scene;
    private final float x;
    private final float y;
    private final List<Site> sites;

    Primary(String scene, float x, float y, Site... sites) {
        this.scene = scene;
        this.x = x;
        this.y = y;
        this.sites = List.of(sites);
    }

    /// The name of the scene that shows it.
    public String scene() {
        return scene;
    }

    /// Where it began, figure units from the middle line.
    public float x() {
        return x;
    }

    /// Where it began, figure units from above the head.
    public float y() {
        return y;
    }

    public List<Site> sites() {
        return sites;
    }
}
