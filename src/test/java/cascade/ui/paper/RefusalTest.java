package cascade.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

/// What a learner can mend is told apart: a full disk, and a place that is not theirs.
final class RefusalTest {

    @Test
    void aFullDiskIsTold() {
        assertThat(Refusal.of(new IOException("No space left on device"))).isEqualTo(Refusal.FULL);
        assertThat(Refusal.of(new FileSystemException("a", null, "There is not enough space on the disk")))
                .isEqualTo(Refusal.FULL);
        assertThat(Refusal.of(new IOException("Disk quota exceeded"))).isEqualTo(Refusal.FULL);
    }

    @Test
    void aPlaceThatIsNotTheirsIsTold() {
        assertThat(Refusal.of(new AccessDeniedException("/root/a.pdf"))).isEqualTo(Refusal.FORBIDDEN);
        assertThat(Refusal.of(new FileSystemException("a", null, "Read-only file system"))).isEqualTo(Refusal.FORBIDDEN);
    }

    @Test
    void whateverElseIsToldSimply() {
        assertThat(Refusal.of(new IOException())).isEqualTo(Refusal.OTHER);
        assertThat(Refusal.of(new IllegalStateException("a painter failed"))).isEqualTo(Refusal.OTHER);
    }
}
