package cascade.paper;

import cascade.picture.Palette;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Prints handouts as PDF.
public final class Press {

    private final Typefaces faces;
    private final Palette palette;
    private final Wording text;

    /// @param palette the colours of day, whatever is worn on the screen: paper is white
    public Press(Typefaces faces, Palette palette, Wording text) {
        this.faces = faces;
        this.palette = palette;
        this.text = text;
    }

    /// Prints a handout.
    ///
    /// @param out is left open
    /// @throws IOException when `out` fails
    public void print(Handout handout, Sheet sheet, OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            describe(document, handout);
            var letters = new Letters(document, faces);
            var page = new Typesetter(sheet, letters, palette);
            page.title(handout.title());
            handout.compose(page);
            new Book(document, letters, sheet, new Book.Frame(handout, text, palette)).bind(page.blocks());
            document.save(out);
        }
    }

    private void describe(PDDocument document, Handout handout) {
        var about = new PDDocumentInformation();
        about.setTitle(handout.title());
        about.setCreator(text.get("brand"));
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage(text.locale().toLanguageTag());
        var preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        // Without one, the time of day would make it.
        document.setDocumentId((long) handout.name().hashCode());
    }
}
