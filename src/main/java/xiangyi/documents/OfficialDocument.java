package xiangyi.documents;

import java.time.LocalDate;
import java.util.List;
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
        List<Enclosure> attachments,
        List<Attendees> attendances,
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

    public static DocumentDraft report(String author) {
        return new DocumentDraft(Kind.REPORT, "", author);
    }

    public static DocumentDraft letter(String agency) {
        return new DocumentDraft(Kind.LETTER, agency, agency);
    }

    /** A document under a red head; the mark is the agency's name with 文件 behind it. */
    public static DocumentDraft redHead(String agency) {
        return new DocumentDraft(Kind.RED_HEAD, agency + "文件", agency);
    }

    public static DocumentDraft minutes(String mark, String author) {
        return new DocumentDraft(Kind.MINUTES, mark, author);
    }
}
