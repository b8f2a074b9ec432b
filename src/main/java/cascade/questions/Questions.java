package cascade.questions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Questions for the care team, in the learner's order. No two say the same.
///
/// @param all in order
public record Questions(List<CareQuestion> all) {

    public static final Questions NONE = new Questions(List.of());

    /// The most that can be written: more than anybody asks in one visit. Two programs that keep at the same time may
    /// have more between them, and none of those is lost.
    public static final int MOST = 50;

    /// What became of words that were to be kept.
    public sealed interface Outcome {}

    /// They are kept.
    public record Kept(Questions questions) implements Outcome {}

    /// They are not, and everything is as it was.
    ///
    /// @param letters how many there are
    public record Refused(Reason reason, int letters) implements Outcome {}

    /// Why words are not kept.
    public enum Reason {
        /// There are none.
        EMPTY,
        /// There are more letters than [CareQuestion#LONGEST].
        LONG,
        /// There are [#MOST] questions.
        FULL,
        /// Another question says the same.
        THERE
    }

    public Questions {
        Map<String, CareQuestion> distinct = new LinkedHashMap<>();
        all.forEach(question -> distinct.putIfAbsent(question.text(), question));
        all = List.copyOf(distinct.values());
    }

    /// Keeps another, at the end.
    ///
    /// @param words as they were typed
    public Outcome keep(String words, CareQuestion.Origin from) {
        String text = CareQuestion.tidy(words);
        if (all.size() >= MOST) {
            return new Refused(Reason.FULL, text.length());
        }
        return with(all.size(), text, from);
    }

    /// Puts one into other words.
    ///
    /// @param words as they were typed
    public Outcome change(CareQuestion question, String words) {
        int index = all.indexOf(question);
        if (index < 0) {
            return keep(words, question.from());
        }
        return without(question).with(index, CareQuestion.tidy(words), question.from());
    }

    private Outcome with(int index, String text, CareQuestion.Origin from) {
        if (text.isEmpty()) {
            return new Refused(Reason.EMPTY, 0);
        }
        if (text.length() > CareQuestion.LONGEST) {
            return new Refused(Reason.LONG, text.length());
        }
        if (all.stream().anyMatch(other -> other.text().equals(text))) {
            return new Refused(Reason.THERE, text.length());
        }
        return new Kept(put(index, new CareQuestion(text, from)));
    }

    /// Moves one nearer to the beginning, or to the end, as far as there is room.
    public Questions move(CareQuestion question, int by) {
        int index = all.indexOf(question);
        int to = Math.clamp(index + (long) by, 0, Math.max(0, all.size() - 1));
        return index < 0 ? this : without(question).put(to, question);
    }

    /// The same without one.
    public Questions without(CareQuestion question) {
        return new Questions(all.stream().filter(other -> !other.equals(question)).toList());
    }

    /// The same with one in a place, as after it was removed; at the end where there are fewer now.
    public Questions put(int index, CareQuestion question) {
        var changed = new ArrayList<>(all);
        changed.add(Math.clamp(index, 0, all.size()), question);
        return new Questions(changed);
    }

    /// What is to be kept where another program kept others meanwhile: what either wrote, without what either removed,
    /// in the order of this one. Where nobody else wrote, that is exactly this.
    ///
    /// @param from what this program knew before
    public Questions onto(Questions from, Questions there) {
        if (equals(from)) {
            return there;
        }
        var merged = new ArrayList<>(all);
        merged.removeIf(question -> from.all.contains(question) && !there.all.contains(question));
        there.all.stream().filter(question -> !from.all.contains(question)).forEach(merged::add);
        return new Questions(Collections.unmodifiableList(merged));
    }
}
