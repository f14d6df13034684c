package xiangyi.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Fills a document in; what is not said stays away. */
public final class DocumentDraft {
    private final OfficialDocument.Kind kind;
    private final String author;
    private String mark;
    private String number = "";
    private String classMark = "";
    private String signatory = "";
    private String title = "";
    private String addressee = "";
    private String note = "";
    private final List<String> markings = new ArrayList<>();
    private final List<String> bylines = new ArrayList<>();
    private final Body body = new Body();
    private final List<Enclosure> attachments = new ArrayList<>();
    private final List<Attendees> attendances = new ArrayList<>();
    private @Nullable Signature signature;
    private Imprint imprint = Imprint.NONE;
    private @Nullable LocalDate dated;

    DocumentDraft(OfficialDocument.Kind kind, String mark, String author) {
        this.kind = kind;
        this.mark = mark;
        this.author = author;
    }

    /** Another mark than the usual one, e.g. the agency's name without 文件. */
    public DocumentDraft mark(String mark) {
        this.mark = mark;
        return this;
    }

    public DocumentDraft number(DocumentNumber number) {
        return number(number.text());
    }

    public DocumentDraft number(String number) {
        this.number = number;
        return this;
    }

    public DocumentDraft markings(String... markings) {
        this.markings.addAll(Arrays.asList(markings));
        return this;
    }

    public DocumentDraft classMark(String classMark) {
        this.classMark = classMark;
        return this;
    }

    public DocumentDraft signatory(String name) {
        this.signatory = name;
        return this;
    }

    /** Long titles are broken between words; line breaks in the title are kept as they are. */
    public DocumentDraft title(String title) {
        this.title = title.strip();
        return this;
    }

    public DocumentDraft byline(String line) {
        bylines.add(line.strip());
        return this;
    }

    /** Without the colon, which is set. */
    public DocumentDraft addressee(String addressee) {
        this.addressee = addressee.strip();
        return this;
    }

    public DocumentDraft heading(int level, String words) {
        body.heading(level, words);
        return this;
    }

    public DocumentDraft heading(int level, String words, PaperText... follows) {
        body.heading(level, words, follows);
        return this;
    }

    public DocumentDraft paragraph(String words) {
        body.paragraph(words);
        return this;
    }

    public DocumentDraft paragraph(PaperText... texts) {
        body.paragraph(texts);
        return this;
    }

    public DocumentDraft table(String caption, List<GridColumn> columns, List<List<String>> rows) {
        body.table(caption, columns, rows);
        return this;
    }

    public DocumentDraft table(String caption, List<GridColumn> columns, List<List<String>> rows, String remark) {
        body.table(caption, columns, rows, remark);
        return this;
    }

    public DocumentDraft add(Block block) {
        body.add(block);
        return this;
    }

    /** Named below the text, but not printed behind it. */
    public DocumentDraft attachment(String name) {
        attachments.add(new Enclosure(name, List.of()));
        return this;
    }

    /** Named below the text and printed behind it on a new page. */
    public DocumentDraft attachment(String name, Consumer<Body> filling) {
        var attached = new Body();
        filling.accept(attached);
        attachments.add(new Enclosure(name, attached.blocks()));
        return this;
    }

    public DocumentDraft attendance(String label, String names) {
        attendances.add(new Attendees(label, names));
        return this;
    }

    /** Agency and date for a document that bears no seal. */
    public DocumentDraft signed(String agency, LocalDate date) {
        signature = new Signature(agency, date, false);
        return this;
    }

    /** Agency and date with room for the seal. */
    public DocumentDraft toBeSealed(String agency, LocalDate date) {
        signature = new Signature(agency, date, true);
        return this;
    }

    /** 附注, without the brackets, which are set. */
    public DocumentDraft note(String note) {
        this.note = note;
        return this;
    }

    public DocumentDraft contact(String person, String phone) {
        return note("联系人：" + person + "；联系电话：" + phone);
    }

    /** 抄送 */
    public DocumentDraft copies(String... agencies) {
        imprint = new Imprint(List.of(agencies), imprint.printing());
        return this;
    }

    /** 印发机关和印发日期 */
    public DocumentDraft printed(String agency, LocalDate on) {
        imprint = new Imprint(imprint.copies(), new Imprint.Printing(agency, on));
        return this;
    }

    /** The day of a document without a signature. */
    public DocumentDraft dated(LocalDate date) {
        dated = date;
        return this;
    }

    public OfficialDocument build() {
        if (title.isEmpty()) throw new IllegalStateException("a document has a title");
        var day = dated != null ? dated : signature != null ? signature.date() : null;
        if (day == null) throw new IllegalStateException("a document has a date: signed or dated");
        return new OfficialDocument(
                kind,
                mark,
                number,
                markings,
                classMark,
                signatory,
                title,
                bylines,
                addressee,
                body.blocks(),
                attachments,
                attendances,
                signature,
                note,
                imprint,
                author,
                day);
    }
}
