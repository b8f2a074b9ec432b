package cascade.ui.presenter;

import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;

/// A column whose letters are as large as there is room for, so that they are read from the back row.
abstract class FittingBox extends VBox {

    /// From the largest letters to the smallest; the stylesheet says how large each is.
    private static final List<PseudoClass> SIZES = IntStream.range(0, 8)
            .mapToObj(size -> PseudoClass.getPseudoClass("size-" + size)).toList();

    private double fittedWidth;
    private double fittedHeight;

    FittingBox() {
        setMinSize(0, 0);
    }

    /// Finds the size anew, because other words are shown.
    final void fitAgain() {
        fittedWidth = 0;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != fittedWidth || getHeight() != fittedHeight) {
            fittedWidth = getWidth();
            fittedHeight = getHeight();
            fit();
        }
        super.layoutChildren();
    }

    private void fit() {
        for (int size = 0; size < SIZES.size(); size++) {
            for (int i = 0; i < SIZES.size(); i++) {
                pseudoClassStateChanged(SIZES.get(i), i == size);
            }
            applyCss();
            if (prefHeight(getWidth()) <= getHeight()) {
                return;
            }
        }
    }
}
