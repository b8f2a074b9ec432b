package cascade.ui.home;

import static cascade.ui.theme.Parts.icon;
import static cascade.ui.theme.Parts.label;

import cascade.ui.theme.Messages;
import cascade.ui.theme.Parts;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The card of a lesson or a quiz: one large button with a picture, a title and how far the learner is.
final class EntryCard extends Button {

    private final VBox card;

    EntryCard(HomeEntry entry, Region picture, Messages text) {
        getStyleClass().setAll("entry-card");
        setId("open-" + entry.id());
        picture.getStyleClass().add("card-picture");
        picture.setMouseTransparent(true);
        String length = text.get("home.minutes", entry.minutes());
        var foot = new HBox(label(entry.begun().map(at -> text.get("home.card.at", at.step(), at.steps()))
                .orElse(length), "minutes"));
        foot.getStyleClass().add("foot");
        String state = text.get("home.state.new");
        if (entry.finished()) {
            Label done = new Label(text.get("home.finished"), icon("check"));
            done.getStyleClass().add("finished");
            foot.getChildren().add(done);
            state = text.get("home.finished");
        } else if (entry.started()) {
            foot.getChildren().add(Parts.wide(new ProgressBar(entry.seen())));
            state = text.get("home.state.begun", Math.round(entry.seen() * 100));
        }
        var words = new VBox(label(entry.kind(), "kicker"), label(text.words(entry.title()), "card-title"),
                label(text.words(entry.summary()), "summary"), Parts.rise(), foot);
        VBox.setVgrow(words, Priority.ALWAYS);
        words.getStyleClass().add("card-words");
        card = new VBox(picture, words);
        card.setFillWidth(true);
        card.setMouseTransparent(true);
        setGraphic(card);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        String seen = state;
        setAccessibleText(text.get("home.card", entry.kind(), entry.title(), entry.minutes(), entry.begun()
                .map(at -> text.get("home.state.at", seen, at.step(), at.steps())).orElse(seen)));
        setOnAction(_ -> entry.open().run());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(card.prefHeight(width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset())
                + snappedTopInset() + snappedBottomInset());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        card.resizeRelocate(snappedLeftInset(), snappedTopInset(),
                getWidth() - snappedLeftInset() - snappedRightInset(),
                getHeight() - snappedTopInset() - snappedBottomInset());
    }
}
