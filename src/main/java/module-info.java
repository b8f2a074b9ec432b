/** Teaches how cancer spreads and why it can come back. */
module cascade {
    requires atlantafx.base;
    requires com.networknt.schema;
    requires info.picocli;
    requires java.desktop; // PDFBox counts with its number classes and is no module that could ask for it; nothing is drawn with it
    requires java.logging;
    requires java.management;
    requires javafx.controls;
    requires jdk.management;
    requires org.apache.commons.logging; // PDFBox writes its log with it and is no module that could ask for it
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.controlsfx.controls;
    requires static org.jspecify;
    requires tools.jackson.databind;

    exports cascade.ui.kiosk to
            javafx.controls; // makes the skin that a stylesheet names

    opens cascade to
            info.picocli; // fills in the flags
    opens cascade.progress to
            tools.jackson.databind; // fills in the records
    opens cascade.questions to
            tools.jackson.databind; // fills in the records
    opens cascade.progress.json to
            tools.jackson.databind; // fills in the file's record
}
