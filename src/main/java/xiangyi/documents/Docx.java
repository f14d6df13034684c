package xiangyi.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import xiangyi.shared.Turns;

/** Turns documents and forms into .docx files. The same content always gives the same bytes. */
public final class Docx {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** A document stands whole in memory while it is written, many times larger than its file. */
    private static final Turns TURNS = new Turns(Turns.within(48), 100, Duration.ofSeconds(30), "documents.busy");

    private Docx() {}

    public static byte[] write(OfficialDocument document) {
        return TURNS.take(() -> new DocumentLayout(document).bytes());
    }

    /** The stream stays open. */
    public static void write(OfficialDocument document, OutputStream out) throws IOException {
        out.write(write(document));
    }

    /** A form; author and date only describe the file. */
    public static byte[] write(PaperForm form, String author, LocalDate dated) {
        return write(List.of(form), form.title, author, dated);
    }

    /** Forms one after another, each on a new page. */
    public static byte[] write(List<PaperForm> forms, String title, String author, LocalDate dated) {
        return TURNS.take(() -> new FormLayout(title, author, dated, false).bytes(forms));
    }

    /** Small forms below each other, to be cut apart. */
    public static byte[] writeSlips(List<PaperForm> forms, String title, String author, LocalDate dated) {
        return TURNS.take(() -> new FormLayout(title, author, dated, true).bytes(forms));
    }
}
