package cascade.ui.voice;

import cascade.ui.theme.Messages;
import cascade.ui.words.Spoken;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads the sentences of a page, one after another, and marks the one that is read.
///
/// Used on the JavaFX thread only.
final class ReadAloud {

    private final Narrator narrator;
    private final Messages text;
    private final Runnable onChange;
    private List<Spoken> page = List.of();
    private Consumer<Spoken> reveal = _ -> { };
    private boolean on;
    private boolean paused;
    /// Which sentence is read or comes next; their number once all were read.
    private int at;
    private Optional<Spoken> marked = Optional.empty();
    private Optional<String> notice = Optional.empty();

    /// @param onChange is told whenever anything that is shown of it changes
    ReadAloud(Narrator narrator, Messages text, Runnable onChange) {
        this.narrator = narrator;
        this.text = text;
        this.onChange = onChange;
        on = narrator.unasked();
    }

    /// Takes over another page, which is read from its start if reading is on.
    ///
    /// @param reveal brings a sentence into view
    void page(List<Spoken> sentences, Consumer<Spoken> reveal) {
        silence();
        page = List.copyOf(sentences);
        this.reveal = reveal;
        at = 0;
        goOn();
    }

    /// The page has other sentences now, such as more detail; the one that is read is read on.
    void changed(List<Spoken> sentences) {
        int before = marked.map(sentences::indexOf).orElse(-1);
        boolean finished = finished();
        var old = page;
        page = List.copyOf(sentences);
        if (before >= 0) {
            at = before;
        } else if (finished) {
            at = (int) page.stream().takeWhile(old::contains).count();
            goOn();
        } else if (marked.isPresent()) {
            at = Math.min(at, page.size());
            silence();
            goOn();
        }
        onChange.run();
    }

    /// Begins to read the page, or stops.
    void toggle() {
        silence();
        on = !on;
        // Who does not want to be read to here does not want it on the next page either.
        narrator.unasked(narrator.unasked() && on);
        paused = false;
        at = 0;
        goOn();
    }

    /// Pauses, or begins the sentence again at which it was paused.
    void pause() {
        if (on && !finished()) {
            paused = !paused;
            narrator.stop();
            goOn();
        }
    }

    /// Reads the sentence again, or the last one once all were read.
    void repeat() {
        if (on && !page.isEmpty()) {
            silence();
            paused = false;
            at = Math.min(at, page.size() - 1);
            goOn();
        }
    }

    /// Reads more slowly, or as usual again; the sentence that is read begins anew.
    void slower() {
        narrator.slow(!narrator.slow());
        if (on && !paused && !finished()) {
            goOn();
        }
        onChange.run();
    }

    /// Shows what is read as a line of text, or leaves it out.
    void captions() {
        narrator.captions(!narrator.captions());
        onChange.run();
    }

    /// Stops for good, as when the page is left.
    void stop() {
        on = false;
        silence();
        onChange.run();
    }

    private void goOn() {
        if (on && !paused && !finished()) {
            notice = narrator.news().map(text::get);
            notice.ifPresentOrElse(words -> narrator.show(words, this::read), this::read);
        }
        onChange.run();
    }

    private void read() {
        notice = Optional.empty();
        Spoken next = page.get(at);
        unmark();
        next.mark(true);
        marked = Optional.of(next);
        reveal.accept(next);
        narrator.speak(next.text(), this::next);
        onChange.run();
    }

    private void next() {
        at++;
        if (finished()) {
            unmark();
        }
        goOn();
    }

    private void silence() {
        narrator.stop();
        notice = Optional.empty();
        unmark();
    }

    private void unmark() {
        marked.ifPresent(read -> read.mark(false));
        marked = Optional.empty();
    }

    private boolean finished() {
        return at >= page.size();
    }

    boolean on() {
        return on;
    }

    boolean paused() {
        return paused;
    }

    boolean slow() {
        return narrator.slow();
    }

    boolean captioned() {
        return narrator.captions();
    }

    /// What is read now, or has to be said about the voice.
    String caption() {
        return notice.or(() -> marked.map(Spoken::text)).orElse("");
    }

    /// Whether the caption is about the voice: that is shown in any case.
    boolean isNotice() {
        return notice.isPresent();
    }

    /// All that may become captions on this page.
    List<String> sentences() {
        return page.stream().map(Spoken::text).toList();
    }
}
