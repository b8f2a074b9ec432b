package cascade.quiz;

import java.util.List;

/// How an answer compares with what is so.
///
/// @param right whether all of it is right
/// @param marks one for every option, item or pair, in the question's own order
public record Grade(boolean right, List<Mark> marks) {

    public Grade {
        marks = List.copyOf(marks);
    }

    static Grade of(List<Mark> marks) {
        return new Grade(marks.stream().allMatch(Mark::right), marks);
    }
}
