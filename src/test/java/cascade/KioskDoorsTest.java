package cascade;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Language;
import cascade.ui.paper.FileDesk;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whatever is pressed in a kiosk, on whatever screen: no file is chosen, nothing is printed, no link and no window opens.
///
/// The stationery of the waiting room writes down whoever asks it, so what is pressed could reach it.
@Tag("slow")
final class KioskDoorsTest {

    private static final int PRESSES = 700;
    private static final long SEED = 42;
    /// By what each screen is known; what lies above another comes first.
    private static final List<String> PLACES = List.of(".pin-pad", ".ending", ".attract", ".over", ".closing-card", ".summary-page",
            "#next-question", ".question-page", ".support", ".settings", ".home", ".text-card");
    /// What leads through a lesson and a quiz to their ends.
    private static final Set<String> ONWARD = Set.of("step-next", "check", "next-question");

    private final Set<String> pressed = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Random random = new Random(SEED);

    @Test
    void noControlOfAnyScreenLeadsOut() {
        try (var room = new WaitingRoom(1080, 1920)) {
            int windows = room.asks(() -> Window.getWindows().size());
            room.begins(Language.ENGLISH, "worry");
            for (int press = 0; press < PRESSES; press++) {
                String place = place(room);
                places.add(place);
                String what = room.asks(() -> press(room, place));
                room.laysOut();
                assertThat(room.said()).as(what).isEmpty();
                assertThat(room.asks(() -> Window.getWindows().size())).as(what).isEqualTo(windows);
                if (place.equals(".attract") && press % 2 == 0) {
                    room.atHome();
                }
            }
            room.atHome().passes(100);
            places.add(place(room));
            room.fires("#still-here").pressesCorners().fires("#pin-1").fires("#pin-back").fires("#pin-close");
            assertThat(room.said()).isEmpty();
            assertThat(places).as("places that were seen").containsAll(PLACES.subList(1, PLACES.size()));
        }
    }

    @Test
    void theKioskKnowsNoFileChooser() {
        ArchRuleDefinition.noClasses().that().doNotHaveSimpleName("LaunchWindow").and().doNotBelongToAnyOf(FileDesk.class)
                .should().dependOnClassesThat().belongToAnyOf(FileDesk.class)
                .orShould().dependOnClassesThat().haveNameMatching("javafx\\.stage\\.(File|Directory)Chooser.*")
                .check(new ClassFileImporter().importUrl(FileDesk.class.getProtectionDomain().getCodeSource().getLocation()));
    }

    private static String place(WaitingRoom room) {
        return room.asks(() -> PLACES.stream().filter(place -> room.find(place).isPresent()).findFirst().orElseThrow(() -> new AssertionError(
                room.all("*").stream().map(node -> String.valueOf(node.getStyleClass())).distinct().toList().toString())));
    }

    /// Presses what was not pressed in a place like this, else what leads on, else anything.
    private String press(WaitingRoom room, String place) {
        List<ButtonBase> there = room.all("*").stream().filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast)
                .filter(Predicate.not(Node::isDisabled)).toList();
        ButtonBase chosen = there.stream().filter(control -> !pressed.contains(name(place, control))).findFirst()
                .or(() -> there.stream().filter(control -> ONWARD.contains(String.valueOf(control.getId()))).findFirst())
                .orElseGet(() -> any(within(room, place, there).or(() -> Optional.of(there)).orElseThrow()));
        pressed.add(name(place, chosen));
        chosen.fire();
        return name(place, chosen);
    }

    /// Who stays on the page comes to the end of a quiz.
    private static Optional<List<ButtonBase>> within(WaitingRoom room, String place, List<ButtonBase> there) {
        return room.find(place).map(page -> there.stream().filter(control -> {
            Node at = control;
            while (at != null && at != page) {
                at = at.getParent();
            }
            return at == page;
        }).toList()).filter(Predicate.not(List::isEmpty));
    }

    private ButtonBase any(List<ButtonBase> some) {
        return some.get(random.nextInt(some.size()));
    }

    /// Every kind of control once in every kind of place: the hundredth answer leads where the first did.
    private static String name(String place, Labeled control) {
        String id = control.getId() == null ? control.getStyleClass() + "" : control.getId().replaceAll("\\d", "");
        return place + " " + id;
    }
}
