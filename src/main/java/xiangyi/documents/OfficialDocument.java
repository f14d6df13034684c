package xiangyi.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a document says, without a word on how it looks. {@link Docx} lays it out.
 *
 * @param mark the agency's mark (发文机关标志) as printed, e.g. 烽火镇人民政府文件; empty on a report
 * @param number 发文字号, or the issue of minutes; empty when there is none
 * @param markings what stands at the top left: copy number, secrecy, urgency
 * @param classMark the class of a reply (A, B, C, D), at the top right
 * @param signatory 签发人, on documents that go upwards
 * @param bylines below the title: where and by whom a report was given
 * @param dated the day it bears; it also dates the file
 */
public record OfficialDocument(
        Kind kind,
        String mark,
        String number,
        List<String> markings,
        String classMark,
        String signatory,
        String title,
        List<String> bylines,
        String addressee,
        List<Block> body,
        List<Attachment> attachments,
        List<Attendance> attendances,
        @Nullable Signature signature,
        String note,
        Imprint imprint,
        String author,
        LocalDate dated) {

    /** The forms in which documents leave the house. */
    public enum Kind {
        /** 报告、总结: title and text, no letterhead. */
        REPORT,
        /** 信函格式 */
        LETTER,
        /** 文件式（红头） */
        RED_HEAD,
        /** 纪要格式 */
        MINUTES
    }

    public OfficialDocument {
        markings = List.copyOf(markings);
        bylines = List.copyOf(bylines);
        body = List.copyOf(body);
        attachments = List.copyOf(attachments);
        attendances = List.copyOf(attendances);
    }

    public static Builder report(String author) {
        return new Builder(Kind.REPORT, "", author);
    }

    public static Builder letter(String agency) {
        return new Builder(Kind.LETTER, agency, agency);
    }

    /** A document under a red head; the mark is the agency's name with 文件 behind it. */
    public static Builder redHead(String agency) {
        return new Builder(Kind.RED_HEAD, agency + "文件", agency);
    }

    public static Builder minutes(String mark, String author) {
        return new Builder(Kind.MINUTES, mark, author);
    }

    /** Fills a document in; what is not said stays away. */
    public static final class Builder {
        private final Kind kind;
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
        private final List<Attachment> attachments = new ArrayList<>();
        private final List<Attendance> attendances = new ArrayList<>();
        private @Nullable Signature signature;
        private Imprint imprint = Imprint.NONE;
        private @Nullable LocalDate dated;

        private Builder(Kind kind, String mark, String author) {
            this.kind = kind;
            this.mark = mark;
            this.author = author;
        }

        /** Another mark than the usual one, e.g. the agency's name without 文件. */
        public Builder mark(String mark) {
            this.mark = mark;
            return this;
        }

        public Builder number(DocumentNumber number) {
            return number(number.text());
        }

        public Builder number(String number) {
            this.number = number;
            return this;
        }

        public Builder markings(String... markings) {
            this.markings.addAll(Arrays.asList(markings));
            return this;
        }

        public Builder classMark(String classMark) {
            this.classMark = classMark;
            return this;
        }

        public Builder signatory(String name) {
            this.signatory = name;
            return this;
        }

        /** Long titles are broken between words; line breaks in the title are kept as they are. */
        public Builder title(String title) {
            this.title = title.strip();
            return this;
        }

        public Builder byline(String line) {
            bylines.add(line.strip());
            return this;
        }

        /** Without the colon, which is set. */
        public Builder addressee(String addressee) {
            this.addressee = addressee.strip();
            return this;
        }

        public Builder heading(int level, String words) {
            body.heading(level, words);
            return this;
        }

        public Builder heading(int level, String words, Text... follows) {
            body.heading(level, words, follows);
            return this;
        }

        public Builder paragraph(String words) {
            body.paragraph(words);
            return this;
        }

        public Builder paragraph(Text... texts) {
            body.paragraph(texts);
            return this;
        }

        public Builder table(String caption, List<Column> columns, List<List<String>> rows) {
            body.table(caption, columns, rows);
            return this;
        }

        public Builder table(String caption, List<Column> columns, List<List<String>> rows, String remark) {
            body.table(caption, columns, rows, remark);
            return this;
        }

        public Builder add(Block block) {
            body.add(block);
            return this;
        }

        /** Named below the text, but not printed behind it. */
        public Builder attachment(String name) {
            attachments.add(new Attachment(name, List.of()));
            return this;
        }

        /** Named below the text and printed behind it on a new page. */
        public Builder attachment(String name, Consumer<Body> filling) {
            var attached = new Body();
            filling.accept(attached);
            attachments.add(new Attachment(name, attached.blocks()));
            return this;
        }

        public Builder attendance(String label, String names) {
            attendances.add(new Attendance(label, names));
            return this;
        }

        /** Agency and date for a document that bears no seal. */
        public Builder signed(String agency, LocalDate date) {
            signature = new Signature(agency, date, false);
            return this;
        }

        /** Agency and date with room for the seal. */
        public Builder toBeSealed(String agency, LocalDate date) {
            signature = new Signature(agency, date, true);
            return this;
        }

        /** 附注, without the brackets, which are set. */
        public Builder note(String note) {
            this.note = note;
            return this;
        }

        public Builder contact(String person, String phone) {
            return note("联系人：" + person + "；联系电话：" + phone);
        }

        /** 抄送 */
        public Builder copies(String... agencies) {
            imprint = new Imprint(List.of(agencies), imprint.printing());
            return this;
        }

        /** 印发机关和印发日期 */
        public Builder printed(String agency, LocalDate on) {
            imprint = new Imprint(imprint.copies(), new Imprint.Printing(agency, on));
            return this;
        }

        /** The day of a document without a signature. */
        public Builder dated(LocalDate date) {
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
}
