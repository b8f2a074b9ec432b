package cascade.ui.kiosk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

/// Where a column of words breaks into pages: between cards and paragraphs where they fill their page well, else between
/// lines.
final class Pages {

    private static final double LEAST_FULL = 0.75;
    private static final List<String> CARDS = List.of("card", "entry-card", "line");
    /// Half of such a card would mislead: a name on one page, and its number on the next.
    private static final List<String> SMALL_CARDS = List.of("line");
    /// What stands above something else, and is nothing alone.
    private static final List<String> HEADS = List.of("headline", "kicker");
    /// A last page with less on it than this is given more of the page before.
    private static final double LEAST_LAST = 0.3;
    private static final double HALF = 0.5;

    private Pages() {}

    /// What stays together: words, a button, a card.
    ///
    /// @param top    px from the top of the column
    /// @param bottom px from the top of the column
    record Block(Node node, double top, double bottom) {}

    /// The top of each page, px; the first is 0.
    ///
    /// @param content that is laid out
    /// @param room    the height of a page, px
    static List<Double> of(Node content, double room) {
        List<Block> blocks = blocks(content);
        List<Block> whole = new ArrayList<>(blocks);
        cards(content, content, CARDS, whole);
        List<Block> lines = new ArrayList<>(blocks.stream().flatMap(Pages::lines).toList());
        cards(content, content, SMALL_CARDS, lines);
        double end = blocks.stream().mapToDouble(Block::bottom).max().orElse(0);
        var tops = new ArrayList<Double>();
        double top = 0;
        while (top < end) {
            tops.add(top);
            if (end - top <= room) {
                break;
            }
            double next = next(whole, top, room).orElse(top);
            // Rather than leave most of a page empty, a paragraph goes on on the next one.
            double line = next - top < room * LEAST_FULL ? next(lines, top, room).orElse(top) : top;
            double furthest = Math.max(next, line);
            top = furthest > top ? furthest : top + room;
        }
        fill(whole, tops, end, room);
        return tops.isEmpty() ? List.of(0.0) : List.copyOf(tops);
    }

    /// Nobody leafs to a page with a lonely button on it: it gets what stands above it from the page before.
    private static void fill(List<Block> whole, List<Double> tops, double end, double room) {
        int last = tops.size() - 1;
        if (last > 0 && end - tops.get(last) < room * LEAST_LAST) {
            breaks(whole, tops.get(last - 1), tops.get(last), room)
                    .filter(at -> at >= end - room * HALF && !isBelowHead(whole, at)).min()
                    .ifPresent(at -> tops.set(last, at));
        }
    }

    /// Where a page ends at the latest: below a headline only where it has no room for more.
    private static OptionalDouble next(List<Block> blocks, double top, double room) {
        OptionalDouble best = breaks(blocks, top, top + room, room).filter(at -> !isBelowHead(blocks, at)).max();
        return best.isPresent() ? best : breaks(blocks, top, top + room, room).max();
    }

    /// Where a page may end that begins at the top: through nothing that fits on a page.
    private static DoubleStream breaks(List<Block> blocks, double top, double limit, double room) {
        return blocks.stream().mapToDouble(Block::top).filter(at -> at > top + 1 && at <= limit)
                .filter(at -> blocks.stream().noneMatch(block -> block.top() < at - 1 && block.bottom() > at + 1
                        && block.bottom() - block.top() <= room));
    }

    private static boolean isBelowHead(List<Block> blocks, double at) {
        return blocks.stream().filter(block -> block.bottom() <= at + 1).max(Comparator.comparingDouble(Block::bottom))
                .filter(Pages::isHead).isPresent();
    }

    private static boolean isHead(Block block) {
        return HEADS.stream().anyMatch(block.node().getStyleClass()::contains);
    }

    /// A paragraph line by line; anything else as it is.
    private static Stream<Block> lines(Block block) {
        return block.node() instanceof TextFlow words
                ? words.getLayoutInfo().getTextLines(true).stream().map(TextLineInfo::bounds)
                        .map(line -> new Block(words, block.top() + line.getMinY(), block.top() + line.getMaxY()))
                : Stream.of(block);
    }

    /// The blocks of a column, from its top.
    static List<Block> blocks(Node content) {
        var found = new ArrayList<Block>();
        gather(content, content, found);
        return found;
    }

    /// Cards stay whole where they can.
    private static void cards(Node content, Node node, List<String> kinds, List<Block> found) {
        if (node.isManaged() && node instanceof Parent parent) {
            if (kinds.stream().anyMatch(parent.getStyleClass()::contains)) {
                Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
                found.add(new Block(node, at.getMinY(), at.getMaxY()));
            }
            parent.getChildrenUnmodifiable().forEach(child -> cards(content, child, kinds, found));
        }
    }

    /// The edge of a card goes with the first and the last block in it.
    private static void frame(Bounds card, List<Block> found, int first) {
        Block top = found.get(first);
        found.set(first, new Block(top.node(), Math.min(top.top(), card.getMinY()), top.bottom()));
        Block last = found.getLast();
        found.set(found.size() - 1, new Block(last.node(), last.top(), Math.max(last.bottom(), card.getMaxY())));
    }

    private static void gather(Node content, Node node, List<Block> found) {
        if (!node.isManaged()) {
            return;
        }
        if (node instanceof Labeled || node instanceof TextFlow) {
            Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            found.add(new Block(node, at.getMinY(), at.getMaxY()));
        } else if (node instanceof Parent parent) {
            int first = found.size();
            parent.getChildrenUnmodifiable().forEach(child -> gather(content, child, found));
            if (found.size() > first) {
                frame(content.sceneToLocal(node.localToScene(node.getLayoutBounds())), found, first);
            }
        }
    }
}
