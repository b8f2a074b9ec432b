package cascade.lesson;

import cascade.content.Lesson;
import cascade.content.Step;
import java.util.Optional;
import java.util.stream.IntStream;

/// The player of a lesson: it holds the current moment and moves it.
///
/// It is told how much time has passed and counts in whole numbers, so the same commands always lead to the same
/// moment. While it is paused, nothing but its moment and its speed is kept.
public final class Player {

    public static final int TICKS_PER_SECOND = 60;

    /// The most that one [#advance] may cover, s: after a stall the learner sees on, not past.
    private static final double LONGEST_ADVANCE = 0.25;

    private static final long NANOS_PER_SECOND = 1_000_000_000;

    /// What one tick is worth in `carry`: time is gathered in nanoseconds × ticks a second × half speeds.
    private static final long TICK = 2 * NANOS_PER_SECOND;

    private final Lesson lesson;
    private final Timeline timeline;
    private int step;
    private int tick;
    private boolean detail;
    private boolean playing;
    /// Whether play stopped because a step or a pause mark was reached, and not because the learner paused.
    private boolean stoppedItself;
    private Speed speed = Speed.NORMAL;
    private long carry;

    /// Begins paused, at the first tick of the first step, at normal speed.
    public Player(Lesson lesson) {
        this.lesson = lesson;
        this.timeline = new Timeline(lesson);
    }

    public Lesson lesson() {
        return lesson;
    }

    public Moment moment() {
        return new Moment(lesson.id(), step, tick, detail);
    }

    /// The current step; empty on the closing page.
    public Optional<Step> step() {
        return closing() ? Optional.empty() : Optional.of(lesson.steps().get(step));
    }

    public boolean playing() {
        return playing;
    }

    public Speed speed() {
        return speed;
    }

    public void speed(Speed chosen) {
        speed = chosen;
    }

    /// Whether the "more detail" layer is open.
    public boolean detail() {
        return detail;
    }

    public void detail(boolean open) {
        detail = open;
    }

    /// Whether the step has been played to its last tick; true on the closing page.
    public boolean atEndOfStep() {
        return tick >= lastTick();
    }

    /// Whether play stands still on a pause mark of the lesson file, before what comes next is shown.
    public boolean atPause() {
        return !playing && timeline.pausesAt(step, tick);
    }

    /// Whether the page after the last step is shown.
    public boolean closing() {
        return step >= timeline.steps();
    }

    /// Whether [#next] leads anywhere.
    public boolean hasNext() {
        return !closing();
    }

    /// Whether [#back] leads anywhere.
    public boolean hasBack() {
        return step > 0;
    }

    /// The last tick of the current step; 0 on the closing page.
    public int lastTick() {
        return timeline.lastTick(step);
    }

    /// Starts or goes on; at the end of a step it starts the step again. Nothing plays on the closing page.
    public void play() {
        if (playing || lastTick() == 0) {
            return;
        }
        if (atEndOfStep()) {
            tick = 0;
        }
        playing = true;
    }

    public void pause() {
        playing = false;
        stoppedItself = false;
        carry = 0;
    }

    public void toggle() {
        if (playing) {
            pause();
        } else {
            play();
        }
    }

    /// Lets time pass. While playing, stops exactly on a pause mark and on the last tick; while paused, does nothing.
    ///
    /// @param seconds of the learner's time since the last call; more than 0.25 counts as 0.25
    public void advance(double seconds) {
        if (!playing || !(seconds > 0)) {
            return;
        }
        long nanos = Math.round(Math.min(seconds, LONGEST_ADVANCE) * NANOS_PER_SECOND);
        carry += nanos * TICKS_PER_SECOND * speed.halves();
        int stop = timeline.nextStop(step, tick);
        tick = (int) Math.min(stop, tick + carry / TICK);
        carry %= TICK;
        if (tick == stop) {
            pause();
            stoppedItself = true;
        }
    }

    /// Goes to the next step, and after the last to the closing page; stays there.
    public void next() {
        if (hasNext()) {
            goTo(step + 1);
        }
    }

    /// Goes to the first tick of the step before; stays at the first step.
    public void back() {
        if (hasBack()) {
            goTo(step - 1);
        }
    }

    /// Goes to the first tick of a step; the number of steps means the closing page. A lesson that plays,
    /// or stopped only because its step was over, plays on.
    ///
    /// @throws IndexOutOfBoundsException when the lesson has no such step
    public void goTo(int target) {
        if (target < 0 || target > timeline.steps()) {
            throw new IndexOutOfBoundsException("lesson " + lesson.id() + " has no step " + target);
        }
        moveTo(target, 0);
    }

    /// Goes to the first tick of a step.
    ///
    /// @throws IllegalArgumentException when the lesson has no such step
    public void goTo(String stepId) {
        goTo(IntStream.range(0, timeline.steps()).filter(i -> lesson.steps().get(i).id().equals(stepId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "lesson " + lesson.id() + " has no step " + stepId)));
    }

    /// Goes back to a moment that was kept. What the lesson no longer has is brought to the nearest that it has.
    ///
    /// @throws IllegalArgumentException when it is a moment of another lesson
    public void goTo(Moment kept) {
        if (!kept.lesson().equals(lesson.id())) {
            throw new IllegalArgumentException("a moment of lesson " + kept.lesson() + ", not of " + lesson.id());
        }
        int target = Math.min(kept.step(), timeline.steps());
        detail = kept.detail();
        moveTo(target, Math.min(kept.tick(), timeline.lastTick(target)));
    }

    /// Moves by some ticks, forwards or backwards, within the step.
    public void nudge(int ticks) {
        moveTo(step, Math.clamp((long) tick + ticks, 0, lastTick()));
    }

    /// Goes to a place of the whole lesson: the whole part is the step, the rest the part of that step.
    ///
    /// @param position from 0 to the number of steps, which is the closing page; beyond it, the nearer end
    public void seek(double position) {
        moveTo(timeline.stepAt(position), timeline.tickAt(position));
    }

    /// The place in the whole lesson, from 0 to the number of steps; [#seek] leads back to the same moment.
    public double position() {
        return timeline.position(step, tick);
    }

    private void moveTo(int targetStep, int targetTick) {
        boolean goesOn = playing || stoppedItself && targetStep != step;
        step = targetStep;
        tick = targetTick;
        carry = 0;
        stoppedItself = stoppedItself && !goesOn;
        playing = goesOn && !atEndOfStep();
    }
}
