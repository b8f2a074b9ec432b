package cascade.content.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;

/// Parses the bytes of a file strictly; what stands in the way is a fault.
final class DocumentReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /// The document, or [Document#UNREADABLE] with one fault. A document may come with faults too, such as a key that
    /// stands twice.
    Document read(byte[] bytes, Faults faults) {
        if (bytes.length > Limits.FILE_BYTES) {
            faults.add(Position.START, Pointer.ROOT, "The file is larger than 1 MiB.", "Split it into several files.");
            return Document.UNREADABLE;
        }
        CharBuffer decoded = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), decoded, true);
        decoded.flip();
        if (result.isError()) {
            faults.add(Position.after(decoded), Pointer.ROOT, "The file is not UTF-8 text from here on.",
                    "Save it as UTF-8 in your editor.");
            return Document.UNREADABLE;
        }
        // Some editors put a byte order mark in front; it says nothing in UTF-8.
        String text = decoded.isEmpty() || decoded.charAt(0) != BYTE_ORDER_MARK
                ? decoded.toString()
                : decoded.subSequence(1, decoded.length()).toString();
        return parse(text, faults);
    }

    private static Document parse(String text, Faults faults) {
        if (text.isBlank()) {
            faults.add(Position.START, Pointer.ROOT, "The file is empty.", "");
            return Document.UNREADABLE;
        }
        try {
            Document document = new TreeBuilder(faults).build(text);
            if (document.root().isObject()) {
                return document;
            }
            faults.add(document.value(Pointer.ROOT), Pointer.ROOT, "The file does not hold a JSON object.",
                    "Begin it with { and end it with }.");
        } catch (JacksonException broken) {
            new SyntaxWords(text).tell(broken, faults);
        }
        return Document.UNREADABLE;
    }
}
