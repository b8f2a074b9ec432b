package cascade;

import cascade.content.Language;
import cascade.lesson.Player;
import cascade.lesson.Speed;
import cascade.progress.Settings;
import cascade.ui.home.Meeting;
import cascade.ui.presenter.SpeakerScreen;
import cascade.ui.settings.SettingsExits;
import cascade.ui.settings.SettingsScreen;
import cascade.ui.settings.SettingsScreen.Offer;
import cascade.ui.shell.Screen;
import cascade.ui.theme.Messages;
import cascade.ui.theme.TextSize;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Region;

/// What a reader sets: it is in force at once, and kept.
///
/// A change is made twice, to what is in force and to what is kept, so that flags of this run are never kept.
final class WiringSettings {

    /// What is open below the settings.
    ///
    /// @param lesson the lesson that goes on afterwards
    /// @param again  opens the same in a window that was built anew
    record Below(Optional<Player> lesson, Consumer<Wiring> again) {

        static Below lesson(Player player) {
            return new Below(Optional.of(player), wiring -> wiring.open(player.moment()));
        }

        /// In front of a class, whose clock runs on.
        static Below led(SpeakerScreen speaker) {
            return new Below(Optional.of(speaker.player()), wiring -> {
                wiring.open(speaker.player().moment());
                wiring.shell().navigator().current().filter(SpeakerScreen.class::isInstance).map(SpeakerScreen.class::cast)
                        .ifPresent(again -> again.carryOn(speaker));
            });
        }
    }

    private final Looks looks;
    private final ProgressKeeper keeper;
    private final Chosen chosen;
    private final Messages text;
    private final BiConsumer<Tongue, Consumer<Wiring>> speak;
    private final Offer offer;

    WiringSettings(Looks looks, ProgressKeeper keeper, Chosen chosen, Messages text, Outside outside) {
        this.looks = looks;
        this.keeper = keeper;
        this.chosen = chosen;
        this.text = text;
        this.speak = outside.tongues().speak();
        Tongue now = new Tongue(language(), text.mode());
        offer = new Offer(Tongue.all(outside.tongues().stress() || now.isStress()).stream().map(Tongue::tag).toList(),
                now.tag(), outside.room());
    }

    /// @param sample a picture in the colours in force
    Screen screen(Below below, Supplier<Region> sample) {
        var exits = new SettingsExits(by -> {
            change(by);
            below.lesson().ifPresent(this::goOn);
        }, tag -> Tongue.known(tag).ifPresent(tongue -> speak(tongue, again -> {
            below.again().accept(again);
            again.settings();
        })), sample);
        return new SettingsScreen(looks.settings(), offer, looks.theme().textSize(),
                new Meeting(chosen.leftOut(), text, chosen::leaveOut), exits, text);
    }

    /// A lesson that is begun goes on at the speed and with the detail that are in force.
    private void goOn(Player player) {
        looks.begin(player);
    }

    void textSize(TextSize size) {
        change(settings -> settings.sized(size.percent()));
    }

    void speed(Speed speed) {
        change(settings -> settings.paced(Looks.name(speed)));
    }

    void detail(boolean more) {
        change(settings -> settings.detailed(more));
    }

    /// Reads everything in the other language.
    void otherLanguage() {
        speak(Tongue.plain(language().other()), _ -> { });
    }

    private Language language() {
        return Language.known(text.locale().getLanguage()).orElse(Language.ENGLISH);
    }

    private void speak(Tongue tongue, Consumer<Wiring> then) {
        keeper.choices(keeper.progress().choices().in(tongue.tag()));
        speak.accept(tongue, then);
    }

    private void change(UnaryOperator<Settings> by) {
        Settings kept = keeper.progress().choices().settings();
        keeper.choices(keeper.progress().choices().with(by.apply(kept)));
        looks.put(by.apply(looks.settings()));
    }
}
