package cascade.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/// The structure of a document for those who have it read aloud: which marks on the pages are a heading, an item or a
/// picture, in reading order (PDF 32000-1, 14.7 and 14.8).
final class Structure {

    private static final String ITEM = "LI";

    private final List<PDStructureElement> elements = new ArrayList<>();
    private final COSArray numbers = new COSArray();
    private int pages;

    Structure(PDDocument document, List<Block> blocks) {
        var root = new PDStructureTreeRoot();
        document.getDocumentCatalog().setStructureTreeRoot(root);
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        var whole = child("Document", root);
        PDStructureElement list = whole;
        for (Block block : blocks) {
            if (!block.tag().equals(ITEM)) {
                list = whole;
                elements.add(child(block.tag(), whole));
            } else {
                list = list == whole ? child("L", whole) : list;
                elements.add(child("LBody", child(ITEM, list)));
            }
            if (!block.alt().isEmpty()) {
                elements.getLast().setAlternateDescription(block.alt());
            }
        }
        var parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, parents);
    }

    private static PDStructureElement child(String kind, PDStructureNode parent) {
        var element = new PDStructureElement(kind, parent);
        parent.appendKid(element);
        return element;
    }

    /// Begins a page.
    Marks page(PDPage page, PDPageContentStream out) {
        page.setStructParents(pages);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        var parents = new COSArray();
        numbers.add(COSInteger.get(pages));
        numbers.add(parents);
        pages++;
        return new Marks(page, out, parents);
    }

    /// The marks of one page.
    final class Marks {

        private static final int NONE = -1;

        private final PDPage page;
        private final PDPageContentStream out;
        private final COSArray parents;
        private int open = NONE;

        private Marks(PDPage page, PDPageContentStream out, COSArray parents) {
            this.page = page;
            this.out = out;
            this.parents = parents;
        }

        /// What is drawn from now on belongs to a block.
        void belongsTo(int block) throws IOException {
            if (block == open) {
                return;
            }
            end();
            PDStructureElement element = elements.get(block);
            var reference = new PDMarkedContentReference();
            reference.setPage(page);
            reference.setMCID(parents.size());
            element.appendKid(reference);
            out.beginMarkedContent(COSName.getPDFName(element.getStructureType()), parents.size());
            parents.add(element.getCOSObject());
            open = block;
        }

        void end() throws IOException {
            if (open != NONE) {
                out.endMarkedContent();
                open = NONE;
            }
        }
    }
}
