package cascade;

import cascade.content.Language;
import cascade.content.Lesson;
import cascade.content.Library;
import cascade.content.Step;
import cascade.picture.Motion;
import cascade.picture.Rendering;
import cascade.progress.InMemoryProgressStore;
import cascade.ui.kiosk.Front;
import cascade.ui.kiosk.Invitation;
import cascade.ui.kiosk.Invitation.Slide;
import cascade.ui.kiosk.Visit;
import cascade.ui.room.Room;
import cascade.ui.theme.ColourScheme;
import cascade.ui.theme.TextSize;
import cascade.ui.theme.Theme;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;

/// Receives the visitors of a kiosk: each gets a program of their own, with a memory that goes with them.
final class Reception implements Front {

    private static final String SLIDES = "kiosk/attract.txt";

    private final Map<Language, Course> courses;
    private final Theme theme;
    private final Room room;
    private final ColourScheme palette;
    private final Motion motion;
    private final BiConsumer<Language, Beginning> again;

    /// @param courses all languages there are
    /// @param again   begins a visit anew, in another language
    Reception(Map<Language, Course> courses, Theme theme, Room room, Command.Appearance look,
              BiConsumer<Language, Beginning> again) {
        this.courses = Map.copyOf(courses);
        this.theme = theme;
        this.room = room;
        this.palette = look.palette();
        this.motion = look.motion();
        this.again = again;
    }

    @Override
    public Invitation invitation(Language language) {
        Course course = course(language);
        List<Language> languages = List.of(Language.ENGLISH, Language.SPANISH);
        return new Invitation(slides(course), languages, language, course.text(), rendering(course));
    }

    @Override
    public Visit receive(Language language, Beginning begin) {
        Course course = course(language);
        theme.textSize(TextSize.NORMAL);
        var outside = new Outside(new InMemoryProgressStore(), new SplittableRandom(), Clock.systemDefaultZone(),
                next -> again.accept(next, new AtHome()), room);
        var wiring = new Wiring(course.library(), course.text(), theme, rendering(course), outside);
        switch (begin) {
            case AtHome() -> { }
            case AtLesson(String lesson) -> wiring.play(lesson);
        }
        // Nothing is read aloud yet.
        return new Visit(wiring.shell(), () -> false, wiring::close);
    }

    private Course course(Language language) {
        return Optional.ofNullable(courses.get(language)).orElseThrow();
    }

    private Rendering rendering(Course course) {
        return new Rendering(course.bundle().palette(palette), motion);
    }

    /// What the list of slides names and the library has; else the middle of each lesson.
    private static List<Slide> slides(Course course) {
        Library library = course.library();
        var slides = new ArrayList<Slide>();
        for (String line : course.bundle().lines(SLIDES)) {
            String[] names = line.split("/", 2);
            library.lesson(names[0]).ifPresent(lesson -> lesson.step(names[names.length - 1])
                    .ifPresent(step -> slides.add(slide(lesson, step))));
        }
        if (slides.isEmpty()) {
            library.lessons().forEach(lesson -> slides.add(slide(lesson, lesson.steps().get(lesson.steps().size() / 2))));
        }
        return slides;
    }

    private static Slide slide(Lesson lesson, Step step) {
        return new Slide(lesson.id(), step.title(), lesson.minutes(), step.scene());
    }
}
