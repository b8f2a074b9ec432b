package cascade;

import cascade.content.Language;
import cascade.content.Lesson;
import cascade.content.Library;
import cascade.content.Step;
import cascade.progress.InMemoryProgressStore;
import cascade.progress.ProgressStore;
import cascade.progress.Settings;
import cascade.ui.kiosk.Front;
import cascade.ui.kiosk.Invitation;
import cascade.ui.kiosk.Invitation.Slide;
import cascade.ui.kiosk.Invitation.Way;
import cascade.ui.kiosk.Visit;
import cascade.ui.room.Room;
import cascade.ui.theme.Messages;
import cascade.ui.theme.SystemLook;
import cascade.ui.theme.Theme;
import cascade.ui.voice.Voice;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// Receives the visitors of a kiosk: each gets a program of their own, with a memory that goes with them.
final class Reception implements Front {

    private static final String SLIDES = "kiosk/attract.txt";

    private final Map<Language, Course> courses;
    private final Theme theme;
    private final Room room;
    private final Settings usual;
    private final Devices devices;
    private final Consumer<Visit> exchange;

    /// What a visitor has for as long as they are here.
    private record Belongings(Looks looks, ProgressStore memory) {}

    /// @param courses  all languages there are
    /// @param devices  what the computer brings
    /// @param exchange shows a visit in another language in place of the one that goes on
    Reception(Map<Language, Course> courses, Theme theme, Devices devices, Room room, Command.Appearance look,
              Consumer<Visit> exchange) {
        this.courses = Map.copyOf(courses);
        this.theme = theme;
        this.devices = devices;
        this.room = room;
        this.usual = usual(room, look);
        this.exchange = exchange;
    }

    /// The colours and the movement that every visitor finds. The computer is not theirs, so they are named outright.
    private static Settings usual(Room room, Command.Appearance look) {
        SystemLook system = SystemLook.ofThisComputer();
        Settings here = look.over(Settings.USUAL.coloured(room.palette().map(Looks::name).orElse("")));
        return here.coloured(Looks.name(Looks.colours(here, system))).moving(Looks.name(Looks.motion(here, system)));
    }

    @Override
    public Invitation invitation(Language language) {
        Course course = course(language);
        theme.mirror(course.text().rightToLeft());
        return new Invitation(slides(course), ways(), language, course.text(), looks(course).rendering());
    }

    /// “Read to me” is offered only where a voice can be heard.
    private List<Way> ways() {
        try (Voice voice = devices.voice().get()) {
            return Tongue.REAL.stream().map(Tongue::language).filter(courses::containsKey).map(language ->
                    new Way(language, Optional.of(course(language).text().get("voice.read")).filter(_ -> voice.available())))
                    .toList();
        }
    }

    @Override
    public Visit receive(Language language, Beginning begin) {
        Course course = course(language);
        Wiring wiring = wiring(course, new Belongings(looks(course), new InMemoryProgressStore()));
        switch (begin) {
            case AtHome() -> { }
            case AtLesson(String lesson, boolean aloud) -> {
                wiring.narrator().unasked(aloud);
                wiring.play(lesson);
            }
        }
        return visit(wiring, course);
    }

    private Wiring wiring(Course course, Belongings theirs) {
        return new Wiring(course.library(), course.text(), theirs.looks(), new Outside(theirs.memory(),
                new SplittableRandom(), Clock.systemDefaultZone(),
                new Tongues((next, then) -> speak(next, then, theirs), false), devices, room));
    }

    private void speak(Tongue next, Consumer<Wiring> then, Belongings theirs) {
        Course course = course(next.language());
        Wiring wiring = wiring(course, theirs);
        exchange.accept(visit(wiring, course));
        then.accept(wiring);
    }

    private static Visit visit(Wiring wiring, Course course) {
        return new Visit(wiring.shell(), course.text(), wiring.narrator(), wiring::close);
    }

    private Course course(Language language) {
        return Optional.ofNullable(courses.get(language)).orElseThrow();
    }

    /// What is in force when nobody has chosen anything; it is in force at once.
    private Looks looks(Course course) {
        return new Looks(theme, usual, SystemLook.ofThisComputer(), course.bundle()::palette);
    }

    /// What the list of slides names and the library has; else the middle of each lesson.
    private static List<Slide> slides(Course course) {
        Library library = course.library();
        var slides = new ArrayList<Slide>();
        for (String line : course.bundle().lines(SLIDES)) {
            String[] names = line.split("/", 2);
            library.lesson(names[0]).ifPresent(lesson -> lesson.step(names[names.length - 1])
                    .ifPresent(step -> slides.add(slide(lesson, step, course.text()))));
        }
        if (slides.isEmpty()) {
            library.lessons().forEach(lesson -> slides.add(slide(lesson,
                    lesson.steps().get(lesson.steps().size() / 2), course.text())));
        }
        return slides;
    }

    private static Slide slide(Lesson lesson, Step step, Messages text) {
        return new Slide(lesson.id(), text.get("kiosk.sentence", text.words(step.title())), lesson.minutes(), step.scene());
    }
}
