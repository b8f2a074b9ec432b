package cascade.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.ui.theme.Messages;
import cascade.ui.theme.TextSize;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// On every screen, whatever can be pressed has a name and a role, and is large enough for a finger, also with words that
/// are longer or stranger than any language's. [EveryScreenTest] asks the same of the others.
@Tag("slow")
final class AccessTest {

    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(names = {"LONG", "XSS"})
    void whateverCanBePressedIsNamedAndLargeEnough(Messages.Mode mode) {
        try (var learner = new Learner(Samples.faulty(), mode, TextSize.NORMAL)) {
            var walk = new Walk(learner, screen -> Reach.of(learner.asks(() -> learner.all("*")))
                    .forEach(fault -> wrong.add(screen + ": " + fault)));
            walk.everywhere();
            walk.exceptions(Samples.quiz());
        }
        assertThat(wrong).isEmpty();
    }
}
