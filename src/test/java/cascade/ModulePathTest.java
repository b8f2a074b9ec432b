package cascade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The tests run the program as it is shipped: as a named module. */
class ModulePathTest {
    @Test
    void cascadeIsANamedModule() {
        assertThat(Cascade.class.getModule().isNamed()).isTrue();
        assertThat(Cascade.class.getModule().getName()).isEqualTo("cascade");
    }

    @Test
    void assetsAreFoundInsideTheModule() {
        assertThat(Cascade.class.getResource("assets")).isNotNull();
    }
}
