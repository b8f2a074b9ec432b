package cascade.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import cascade.content.Library;
import cascade.content.json.LibraryReader.Bundled;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;

class BundledFilesTest {

    @Test
    void everyBundledFileIsReadWithoutAFault() {
        Library library = new LibraryReader(Shelf.bundled(), Bundled.CHECKED).read();

        assertThat(library.leftOut()).isEmpty();
        assertThat(library.lesson("journey")).isPresent();
        assertThat(library.quiz("recurrence")).isPresent();
        assertThat(library.support().lines()).isNotEmpty();
    }

    @Test
    void trustedFilesGiveTheSameRecords() {
        Library checked = new LibraryReader(Shelf.bundled(), Bundled.CHECKED).read();

        assertThat(new LibraryReader(Shelf.bundled(), Bundled.TRUSTED).read()).isEqualTo(checked);
    }

    @ParameterizedTest
    @EnumSource
    void everySchemaIsASchema(Kind kind) throws Exception {
        var meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        try (InputStream in = Shelf.bundled().open(kind.schema())) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(meta.validate(schema, InputFormat.JSON)).isEmpty();
        }
    }
}
