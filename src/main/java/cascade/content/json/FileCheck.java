package cascade.content.json;

import cascade.content.Fault;
import cascade.content.Glossary;
import cascade.content.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Checks files for their authors, together with what they refer to: their form, their evidence and their words.
///
/// A folder that has its own `library.json` stands alone; any other may refer to what came with the program.
public final class FileCheck {

    private final Shelf shelf;
    private final SheetReader reader;
    private final LocalDate today;

    /// @param shelf what came with the program, schemas included
    /// @param today the day on which reviews may be overdue
    public FileCheck(Shelf shelf, LocalDate today) {
        this.shelf = shelf;
        this.reader = new SheetReader(shelf);
        this.today = today;
    }

    /// What was found.
    ///
    /// @param files   how many were looked at
    /// @param faults  by file, then by place
    /// @param missing texts that a translation lacks, so that they are shown in English: no fault, but good to know
    public record Result(int files, List<Fault> faults, List<Fault> missing) {
        public Result {
            faults = List.copyOf(faults);
            missing = List.copyOf(missing);
        }
    }

    /// Checks a file, or the JSON files of a folder, its `lessons/`, `quizzes/` and `scenes/`.
    public Result check(Path path) {
        if (Files.isDirectory(path)) {
            Result result = check(new Folder(path, reader, Folder.PLACES).read(), List.of());
            if (!Files.exists(path.resolve("library.json"))) {
                return result;
            }
            var faults = new ArrayList<>(result.faults());
            faults.addAll(new LicenceRules(path).check());
            return new Result(result.files(), faults, result.missing());
        }
        Sheet sheet = Files.isRegularFile(path)
                ? reader.own(path.toString(), () -> Files.newInputStream(path))
                : Sheet.unreadable(path.toString(), Kind.LESSON, true, "This is not a file.", "");
        return check(List.of(sheet), new Folder(home(path), reader, Folder.PLACES).readExcept(path));
    }

    private Result check(List<Sheet> asked, List<Sheet> beside) {
        var all = new ArrayList<>(beside);
        all.addAll(asked);
        if (all.stream().noneMatch(sheet -> sheet.kind() == Kind.LIBRARY)) {
            all.addAll(0, new BundledSheets(shelf, reader, false, Language.ENGLISH).read());
        }
        new References(all).check();
        var missing = new ArrayList<Fault>();
        var words = new Words(all);
        asked.stream().filter(Sheet::parsed).forEach(sheet -> missing.addAll(words.check(sheet)));
        return new Result(asked.size(), asked.stream().flatMap(sheet -> sheet.faults().stream()).toList(), missing);
    }

    /// Holds words against what readers need, and translations against their originals.
    private final class Words {

        private final Translations translations;
        private final EvidenceRules evidence;
        private final Glossary glossary;

        Words(List<Sheet> all) {
            translations = new Translations(all);
            evidence = new EvidenceRules(all, today);
            glossary = new Glossary(all.stream().filter(sheet -> sheet.kind() == Kind.GLOSSARY)
                    .map(sheet -> Mapping.of(sheet, ReferenceMapping::terms)).flatMap(Optional::stream)
                    .flatMap(List::stream).toList());
        }

        /// @return texts that a translation lacks
        List<Fault> check(Sheet sheet) {
            if (sheet.kind() != Kind.OVERLAY) {
                evidence.check(sheet);
                new Wording(sheet, sheet.root(), Language.ENGLISH, glossary).check(sheet.kind());
                return List.of();
            }
            Optional<Sheet> original = translations.original(sheet);
            if (original.isEmpty()) {
                sheet.fault("/language", "There is no file beside this one that it translates.",
                        "Name it like that file, with the language before .json: journey.es.json beside journey.json.");
                return List.of();
            }
            List<String> lacking = new OverlayRules(sheet, original.get().root()).check();
            if (sheet.sound()) {
                new Wording(sheet, Overlay.over(original.get().root(), sheet.root()),
                        new Language(Nodes.text(sheet.root(), "/language")), glossary).check(original.get().kind());
            }
            return lacking.stream().map(pointer -> new Fault(sheet.file(), 0, 0, pointer,
                    "This text is not translated, so it is shown in English.", "")).toList();
        }
    }

    /// The folder a file belongs to: around `lessons/`, `quizzes/` or `scenes/` where it stands in one of them.
    private static Path home(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        String name = folder == null ? "" : String.valueOf(folder.getFileName());
        Path around = folder == null ? null : folder.getParent();
        boolean inside = around != null && Folder.PLACES.contains(name);
        return inside ? around : folder == null ? file.toAbsolutePath() : folder;
    }
}
