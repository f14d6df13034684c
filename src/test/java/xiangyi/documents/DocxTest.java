package xiangyi.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** The numbers of GB/T 9704-2012, read back from the files. */
class DocxTest {

    @Test
    void fiftyAtOnceAreAllWritten() {
        var expected = Docx.write(Samples.report());
        var all = IntStream.range(0, 50)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> Docx.write(Samples.report()), task -> new Thread(task).start()))
                .toList();
        assertThat(all).allSatisfy(one -> assertThat(one.join()).isEqualTo(expected));
    }

    @Test
    void isA4WithATypeAreaOf156By225Millimetres() throws IOException {
        try (var docx = open(Samples.report())) {
            var section = docx.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).isEqualTo(twips(11906));
            assertThat(section.getPgSz().getH()).isEqualTo(twips(16838));
            assertThat(section.getPgMar().getTop()).isEqualTo(twips(2098));
            assertThat(section.getPgMar().getLeft()).isEqualTo(twips(1587));
            assertThat(section.getPgMar().getRight()).isEqualTo(twips(1474));
            assertThat(section.getPgMar().getBottom()).isEqualTo(twips(1984));
        }
    }

    @Test
    void has22LinesOf28Characters() throws IOException {
        try (var docx = open(Samples.report())) {
            var section = docx.getDocument().getBody().getSectPr();
            var pitch = section.getDocGrid().getLinePitch().intValueExact();
            assertThat(section.getDocGrid().getType()).isEqualTo(STDocGrid.LINES_AND_CHARS);
            assertThat((16838 - 2098 - 1984) / pitch).isEqualTo(22);
            var characterPitch = 16 + section.getDocGrid().getCharSpace().intValueExact() / 4096.0;
            assertThat((int) ((11906 - 1587 - 1474) / 20.0 / characterPitch + .01))
                    .isEqualTo(28);

            var normal = docx.getStyles().getStyle("a").getCTStyle();
            assertThat(normal.getPPr().getSpacing().getLine()).isEqualTo(twips(pitch));
            assertThat(normal.getPPr().getSpacing().getLineRule()).isEqualTo(STLineSpacingRule.EXACT);
        }
    }

    @Test
    void isSetInFangsongOf16PointsIndentedByTwoCharacters() throws IOException {
        try (var docx = open(Samples.report())) {
            var paragraph = paragraph(docx, "我受镇人大主席团委托");
            assertThat(type(paragraph)).isEqualTo("仿宋_GB2312 16.0");
            assertThat(docx.getStyles()
                            .getStyle("a")
                            .getCTStyle()
                            .getRPr()
                            .getSzArray(0)
                            .getVal())
                    .isEqualTo(twips(32));
            var indent = docx.getStyles()
                    .getStyle(paragraph.getStyle())
                    .getCTStyle()
                    .getPPr()
                    .getInd();
            assertThat(indent.getFirstLineChars()).isEqualTo(twips(200));
        }
    }

    @Test
    void setsTheTitleInTheMiddleIn22Points() throws IOException {
        try (var docx = open(Samples.report())) {
            var title = paragraph(docx, "烽火镇人民代表大会主席团2025年工作报告");
            assertThat(title.getStyle()).isEqualTo("Title");
            assertThat(type(title)).isEqualTo("方正小标宋简体 22.0");
            assertThat(docx.getStyles()
                            .getStyle("Title")
                            .getCTStyle()
                            .getPPr()
                            .getJc()
                            .getVal())
                    .hasToString("center");
        }
    }

    @Test
    void numbersHeadingsAndSetsEachLevelInItsType() throws IOException {
        try (var docx = open(Samples.report())) {
            assertThat(type(paragraph(docx, "一、2025年主要工作"))).isEqualTo("黑体 16.0");
            assertThat(type(paragraph(docx, "（一）依法开好会议"))).isEqualTo("楷体_GB2312 16.0");
            assertThat(type(paragraph(docx, "1.听取专项工作报告。"))).isEqualTo("仿宋_GB2312 16.0");
            assertThat(type(paragraph(docx, "（2）污水处理。"))).isEqualTo("仿宋_GB2312 16.0");
            assertThat(paragraph(docx, "三、2026年工作安排").getStyle()).isEqualTo("Heading1");
            assertThat(texts(docx)).contains("（一）提高会议质量。依法召开");
        }
    }

    @Test
    void putsPageNumbersOutsideOnOddAndEvenPages() throws IOException {
        try (var docx = open(Samples.report())) {
            assertThat(docx.getEvenAndOddHeadings()).isTrue();
            var odd = docx.getHeaderFooterPolicy().getDefaultFooter().getParagraphArray(0);
            var even = docx.getHeaderFooterPolicy().getEvenPageFooter().getParagraphArray(0);
            assertThat(odd.getCTP().getPPr().getJc().getVal()).hasToString("right");
            assertThat(odd.getCTP().getPPr().getInd().getRightChars()).isEqualTo(twips(100));
            assertThat(even.getCTP().getPPr().getJc().getVal()).hasToString("left");
            assertThat(even.getCTP().getPPr().getInd().getLeftChars()).isEqualTo(twips(100));
            for (var footer : new XWPFParagraph[] {odd, even}) {
                assertThat(footer.getCTP().getFldSimpleArray(0).getInstr()).contains("PAGE");
                assertThat(footer.getText()).startsWith("— ").endsWith(" —");
                assertThat(type(footer)).isEqualTo("宋体 14.0");
            }
            assertThat(docx.getHeaderFooterPolicy().getFirstPageFooter()).isNull();
        }
    }

    @Test
    void givesLettersARedMarkAndTwoDoubleRulesOf170Millimetres() throws IOException {
        try (var docx = open(Samples.reply())) {
            var section = docx.getDocument().getBody().getSectPr();
            assertThat(section.isSetTitlePg()).isTrue();
            assertThat(section.getPgMar().getHeader()).isEqualTo(twips(1701));
            assertThat(section.getPgMar().getFooter()).isEqualTo(twips(1134));

            var head = docx.getHeaderFooterPolicy().getFirstPageHeader().getParagraphArray(0);
            assertThat(head.getText()).isEqualTo("烽火镇人民政府");
            assertThat(head.getRuns().get(0).getColor()).isEqualTo("FF0000");
            var foot = docx.getHeaderFooterPolicy().getFirstPageFooter().getParagraphArray(0);
            assertThat(foot.getText()).isEmpty();
            var upper = head.getCTP().getPPr().getPBdr().getBottom();
            var lower = foot.getCTP().getPPr().getPBdr().getBottom();
            assertThat(upper.getVal()).isEqualTo(STBorder.THICK_THIN_SMALL_GAP);
            assertThat(lower.getVal()).isEqualTo(STBorder.THIN_THICK_SMALL_GAP);
            assertThat(upper.xgetColor().getStringValue()).isEqualTo("FF0000");
            assertThat(lower.xgetColor().getStringValue()).isEqualTo("FF0000");
            for (var line : new XWPFParagraph[] {head, foot}) {
                var width = 11906 - 1587 - 1474 - line.getIndentationLeft() - line.getIndentationRight();
                assertThat(width / 1440.0 * 25.4).isBetween(169.9, 170.1);
            }
        }
    }

    @Test
    void marksTheClassOfAReplyAboveItsNumber() throws IOException {
        try (var docx = open(Samples.reply())) {
            assertThat(docx.getParagraphArray(0).getText()).isEqualTo("\tA");
            assertThat(docx.getParagraphArray(1).getText()).isEqualTo("\t烽政函〔2025〕31号");
            assertThat(texts(docx))
                    .contains("张秀兰代表：", "附件：代表建议办理情况征询意见表", "（联系人：王芳；联系电话：0830-3345678）", "抄送：镇人大主席团，镇党政办公室，石桥村民委员会。")
                    .doesNotContain("印发");
        }
    }

    @Test
    void setsTheDateFourCharactersInAndTheAgencyAboveItsMiddle() throws IOException {
        try (var docx = open(Samples.reply())) {
            var date = paragraph(docx, "2025年5月20日");
            var agency = paragraphIs(docx, "烽火镇人民政府");
            assertThat(date.getCTP().getPPr().getInd().getRightChars()).isEqualTo(twips(400));
            assertThat(agency.getCTP().getPPr().getInd().getRightChars()).isEqualTo(twips(375));
        }
    }

    @Test
    void drawsARedHeadWithARuleAsWideAsTheText() throws IOException {
        try (var docx = open(Samples.notice())) {
            var mark = docx.getParagraphArray(0);
            assertThat(mark.getText()).isEqualTo("烽火镇人民代表大会主席团文件");
            assertThat(mark.getRuns().get(0).getColor()).isEqualTo("FF0000");
            assertThat(mark.getSpacingBefore()).isEqualTo(1984);
            var number = docx.getParagraphArray(1);
            assertThat(number.getText()).isEqualTo("烽人发〔2025〕7号");
            assertThat(number.getSpacingBefore()).isEqualTo(2 * Page.LINE);
            assertThat(number.getCTP()
                            .getPPr()
                            .getPBdr()
                            .getBottom()
                            .xgetColor()
                            .getStringValue())
                    .isEqualTo("FF0000");
            assertThat(number.getCTP().getPPr().isSetInd()).isFalse();
            assertThat(texts(docx)).contains("烽火镇人大主席团办公室\t2025年12月5日印发");
        }
    }

    @Test
    void beginsAttachmentsOnNewPages() throws IOException {
        try (var docx = open(Samples.notice())) {
            assertThat(texts(docx)).contains("附件：1.\t代表团分组名单", "2.\t会议日程");
            for (var label : new String[] {"附件1", "附件2"}) {
                assertThat(paragraphIs(docx, label).isPageBreak()).isTrue();
                assertThat(type(paragraphIs(docx, label))).isEqualTo("黑体 16.0");
            }
        }
    }

    @Test
    void namesTypefacesAndWhatMayStandInForThem() throws IOException {
        var parts = parts(Docx.write(Samples.reply()));
        assertThat(parts.get("word/fontTable.xml")).contains("仿宋_GB2312", "w:altName w:val=\"仿宋,FangSong");
        assertThat(parts.keySet()).noneMatch(name -> name.endsWith(".ttf") || name.endsWith(".odttf"));
        assertThat(parts.get("word/settings.xml")).contains("compatibilityMode");
    }

    @Test
    void describesItself() throws IOException {
        try (var docx = open(Samples.reply())) {
            var core = docx.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("关于镇一届人大五次会议第15号建议的答复");
            assertThat(core.getCreator()).isEqualTo("烽火镇人民政府");
            assertThat(core.getCreated().toInstant()).isEqualTo(Instant.parse("2025-05-20T00:00:00Z"));
            assertThat(core.getModified().toInstant()).isEqualTo(Instant.parse("2025-05-20T00:00:00Z"));
        }
    }

    @Test
    void isTheSameTwice() throws InterruptedException {
        var first = Docx.write(Samples.notice());
        Thread.sleep(2100); // entries of a zip are dated to two seconds
        assertThat(Docx.write(Samples.notice())).isEqualTo(first);
    }

    @Test
    void takesTextAsItIsTyped() throws IOException {
        var typed = OfficialDocument.report("烽火镇")
                .title("记录")
                .dated(DocumentSamplesTest.DAY)
                .paragraph("　　第一段 <b>&amp;\r\n\n　　第二段\u0001。")
                .build();
        try (var docx = open(typed)) {
            assertThat(texts(docx)).contains("第一段 <b>&amp;\n第二段");
        }
    }

    private static XWPFDocument open(OfficialDocument document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Docx.write(document)));
    }

    private static XWPFParagraph paragraph(XWPFDocument docx, String beginning) {
        return docx.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static XWPFParagraph paragraphIs(XWPFDocument docx, String text) {
        return docx.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static String texts(XWPFDocument docx) {
        return docx.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }

    private static String type(XWPFParagraph paragraph) {
        return type(paragraph.getRuns().get(0));
    }

    private static String type(XWPFRun run) {
        CTRPr properties = run.getCTR().getRPr();
        return properties.getRFontsArray(0).getEastAsia() + " " + run.getFontSizeAsDouble();
    }

    static Map<String, String> parts(byte[] docx) throws IOException {
        var parts = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static BigInteger twips(long value) {
        return BigInteger.valueOf(value);
    }
}
