package cascade.content.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The published JSON Schemas, each read when it is first needed. Nothing is ever fetched.
final class Schemas {

    private final Shelf shelf;
    private final Map<Kind, Schema> read = new EnumMap<>(Kind.class);

    /// @param shelf holds the schemas, see [Kind#schema]
    Schemas(Shelf shelf) {
        this.shelf = shelf;
    }

    /// What a schema has to say about a tree.
    List<Error> check(Kind kind, JsonNode root) {
        return schema(kind).validate(root);
    }

    /// The part of a schema at a JSON pointer; missing when there is none.
    JsonNode part(Kind kind, String pointer) {
        return schema(kind).getSchemaNode().at(pointer);
    }

    private Schema schema(Kind kind) {
        return read.computeIfAbsent(kind, this::load);
    }

    /// @throws UncheckedIOException when the program itself is broken: its schemas are part of it
    private Schema load(Kind kind) {
        try (InputStream in = shelf.open(kind.schema())) {
            return Validator.REGISTRY.getSchema(JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The validator. In a class of its own, for starting it takes a while and not every reader needs it.
    private static final class Validator {

        static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                builder -> builder
                        .schemaLoader(loader -> loader.fetchRemoteResources(false))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .pathType(PathType.JSON_POINTER)
                                .preloadSchema(false)
                                .build()));

        private Validator() {}
    }
}
