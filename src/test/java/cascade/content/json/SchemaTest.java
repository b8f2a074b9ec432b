package cascade.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.picture.scene.Repertoire;
import cascade.simulation.Actor;
import cascade.simulation.Report;
import cascade.simulation.World;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The schema that authors work with offers exactly what the program can show.
final class SchemaTest {

    private static final int TICKS = 24 * World.TICKS_PER_SECOND;
    private static final JsonNode SCENE = lesson().at("/$defs/scene");

    static Stream<String> scenes() {
        return Repertoire.plans().keySet().stream();
    }

    @Test
    void itOffersEveryScene() {
        assertThat(words(SCENE.at("/properties/name/enum"))).isEqualTo(Repertoire.plans().keySet());
        assertThat(actors().keySet()).isEqualTo(Repertoire.plans().keySet());
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everyActorThatItOffersIsSeenInItsScene(String scene) {
        World world = Repertoire.plan(scene).world().begin(1);
        var report = new Report();
        var seen = EnumSet.noneOf(Actor.class);
        while (world.tick() < TICKS) {
            world.step();
            world.report(report);
            Arrays.stream(Actor.values()).filter(report::shows).forEach(seen::add);
        }
        assertThat(seen.stream().map(Actor::id)).containsAll(actors().get(scene));
    }

    /// Names of actors by scene.
    private static Map<String, Set<String>> actors() {
        var actors = new LinkedHashMap<String, Set<String>>();
        for (JsonNode rule : SCENE.at("/allOf")) {
            actors.put(rule.at("/if/properties/name/const").asString(),
                    words(rule.at("/then/properties/labels/items/properties/actor/enum")));
        }
        return actors;
    }

    private static Set<String> words(JsonNode list) {
        var words = new TreeSet<String>();
        list.forEach(word -> words.add(word.asString()));
        return words;
    }

    private static JsonNode lesson() {
        try (InputStream in = Shelf.bundled().open(Kind.LESSON.schema())) {
            return new JsonMapper().readTree(in);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
