package cascade.content.json;

import cascade.content.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lays translations over the files they belong to: `journey.es.json` over `journey.json` beside it.
final class Translations {

    private final List<Sheet> sheets;

    Translations(List<Sheet> sheets) {
        this.sheets = List.copyOf(sheets);
    }

    /// All files in a language; overlays stay only where they have faults, so that these are told.
    List<Sheet> in(Language language) {
        var laid = new ArrayList<Sheet>();
        for (Sheet sheet : sheets) {
            if (sheet.kind() != Kind.OVERLAY) {
                laid.add(overlay(sheet, language).filter(Sheet::sound)
                        .map(overlay -> sheet.saying(Overlay.over(sheet.root(), overlay.root()))).orElse(sheet));
            } else if (!sheet.sound()) {
                laid.add(sheet);
            }
        }
        return laid;
    }

    private Optional<Sheet> overlay(Sheet of, Language language) {
        if (language.isOriginal() || !of.parsed() || !of.file().endsWith(".json")) {
            return Optional.empty();
        }
        String name = language.overlayOf(of.file());
        return sheets.stream().filter(sheet -> sheet.kind() == Kind.OVERLAY && sheet.file().equals(name)).findFirst();
    }

    /// The file that an overlay translates.
    Optional<Sheet> original(Sheet overlay) {
        String tag = Nodes.text(overlay.root(), "/language");
        String end = "." + tag + ".json";
        if (tag.isEmpty() || !overlay.file().endsWith(end)) {
            return Optional.empty();
        }
        String name = overlay.file().substring(0, overlay.file().length() - end.length()) + ".json";
        return sheets.stream().filter(sheet -> sheet.kind() != Kind.OVERLAY && sheet.file().equals(name)).findFirst();
    }
}
