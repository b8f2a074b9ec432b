package cascade.ui.picture;

import cascade.content.Scene;
import cascade.simulation.Actor;
import cascade.ui.theme.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;

/// The names beside the actors of a scene.
final class LabelLayer extends Pane {

    /// The part of the hero that must stay clear of names.
    private static final double HERO_CLEAR = 0.8;

    private final Messages text;
    private final List<LabelTag> tags = new ArrayList<>();

    LabelLayer(Messages text) {
        this.text = text;
        getStyleClass().add("label-layer");
        setMouseTransparent(true);
        setMinSize(0, 0);
    }

    /// Takes over the labels of a scene; an actor that no scene knows is left out.
    void show(Scene scene) {
        tags.clear();
        getChildren().clear();
        // The names of the hero are the last to be left out.
        List<Scene.Label> heroFirst = scene.labels().stream()
                .sorted(Comparator.comparing(label -> !label.actor().equals(Actor.HERO.id()))).toList();
        for (Scene.Label label : heroFirst) {
            for (Actor actor : Actor.values()) {
                if (actor.id().equals(label.actor())) {
                    var tag = new LabelTag(label, actor, text.words(label.text()));
                    tags.add(tag);
                    getChildren().addAll(tag.line(), tag.dot(), tag.box());
                }
            }
        }
    }

    /// Puts every name beside its actor.
    ///
    /// @param seconds    since the scene began
    /// @param pixelScale pixels of the frame in a pixel of the layout
    /// @param cards      where other things stand
    void place(Frame frame, double seconds, double pixelScale, List<Bounds> cards) {
        var spots = new Spots(getWidth(), getHeight(), cards, hero(frame, pixelScale));
        tags.forEach(tag -> tag.place(frame, seconds, pixelScale, spots));
    }

    /// Where the hero is: no name may hide it.
    private static Bounds hero(Frame frame, double pixelScale) {
        double scale = frame.view().scale() / pixelScale;
        double reach = frame.report().extent(Actor.HERO) * scale * HERO_CLEAR;
        double x = frame.view().toPixelX(frame.report().x(Actor.HERO)) / pixelScale;
        double y = frame.view().toPixelY(frame.report().y(Actor.HERO)) / pixelScale;
        return new BoundingBox(x - reach, y - reach, 2 * reach, 2 * reach);
    }
}
