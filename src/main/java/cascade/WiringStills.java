package cascade;

import cascade.content.Lesson;
import cascade.content.Library;
import cascade.content.Step;
import cascade.ui.home.Motif;
import cascade.ui.picture.Album;
import cascade.ui.picture.Still;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.scene.layout.Region;

/// Pictures that stand still, in the colours in force, painted one after another beside the window's thread and kept for
/// the next time.
final class WiringStills implements AutoCloseable {

    /// The scene that the settings show.
    private static final String SAMPLE = "land";

    private final Looks looks;
    private final Album album = new Album();
    /// What is asked for after closing, as by a last layout, is let go. The thread ends with its work.
    private final ExecutorService painter = new ThreadPoolExecutor(0, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("stills").factory(), new ThreadPoolExecutor.DiscardPolicy());

    WiringStills(Looks looks) {
        this.looks = looks;
    }

    /// The picture of a step.
    ///
    /// @param until stands there until it is painted, or where there is no step
    Region of(Optional<Step> step, Region until) {
        return step.<Region>map(shown -> still(shown, until)).orElse(until);
    }

    Region of(Step step) {
        return still(step, new Region());
    }

    /// A picture that is there to show the colours.
    Region sample(Library library) {
        return of(library.showing(SAMPLE).flatMap(ref -> library.lesson(ref.lesson())
                .flatMap(lesson -> lesson.step(ref.step()))), new Motif("sample", 0));
    }

    /// The picture a lesson closes with: its quietest step is the last but one, before anything grows.
    Still calm(Lesson lesson) {
        return still(lesson.steps().get(Math.max(0, lesson.steps().size() - 2)), new Region());
    }

    private Still still(Step step, Region until) {
        return new Still(step.scene(), looks.rendering().palette(), album, painter, until);
    }

    @Override
    public void close() {
        painter.shutdownNow();
    }
}
