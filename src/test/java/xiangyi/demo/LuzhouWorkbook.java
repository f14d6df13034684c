package xiangyi.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes the ledger of 芦洲乡 for 2014, which is shipped as demo/luzhou.xlsx: a year between two sessions, whose
 * session nobody wrote down. All people are invented and marked as demonstration.
 */
public final class LuzhouWorkbook {

    static final Path SHIPPED = Path.of("src/main/resources/demo/luzhou.xlsx");

    static final String INSPECTION = "视察南岸码头建设和“三线三边三小”整治";
    static final String DIKES = "视察三大圩堤和各泵站";
    static final String CONSULTATION = "征求对乡党委、政府、人大的意见";
    static final String LOOK_BACK = "开展“回头看、再次学”活动";
    static final String REPORT = "县人大代表向选民述职";
    static final String FACTORIES = "走访企业和个体经商户";
    static final String FOOD = "检查食品加工小作坊";
    static final String COTTON = "检查棉絮制品加工摊点";

    private static final List<String> DEPUTIES = List.of(
            "沈志远", "邹月琴", "江大有", "汪水生", "许家和", "方桂英", "程立冬", "鲍福田", "查春梅", "朱守义", "陶金宝", "余荷花", "丁长河", "夏庆丰", "倪小兰",
            "童满江", "胡本善", "左秋云", "尹成林", "章继明");

    private LuzhouWorkbook() {}

    public static void main(String[] args) throws IOException {
        try (var out = Files.newOutputStream(SHIPPED)) {
            write(out);
        }
    }

    static void write(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "xiangyi", "1.0")) {
            places(workbook);
            people(workbook);
            activities(new LedgerSheet(
                    workbook, "活动", "名称", "类型", "时间", "地点", "路线", "法律法规", "点位", "选区", "共几次", "意见条数", "回头看哪次活动", "经过"));
            partners(new LedgerSheet(workbook, "参加单位", "活动", "单位或姓名", "做什么", "人数"));
            new LedgerSheet(workbook, "活动数目", "活动", "什么", "数", "单位").row(DIKES, "察看圩堤", "3", "条");
            LuzhouOpinions.write(workbook);
            new LedgerSheet(
                            workbook, "评议", "活动", "评议对象", "身份", "方案时间", "方案内容", "动员时间", "意见交办时间", "整改时间", "整改措施",
                            "公示时间", "公示办法")
                    .row(
                            REPORT,
                            "沈志远",
                            "县人大代表",
                            "2014年9月上旬",
                            "分准备、述职评议、整改提高三个阶段，10月底结束",
                            "2014年9月上旬",
                            LocalDate.of(2014, 10, 10),
                            "2014年10月下旬",
                            "逐条定下措施",
                            "2014年10月下旬",
                            "向选民公示");
            new LedgerSheet(workbook, "测评", "活动", "投票人", "到会人数", "宣布结果日期")
                    .row(REPORT, "选民", 23, LocalDate.of(2014, 10, 10));
            papers(new LedgerSheet(workbook, "计划制度", "类别", "名称", "通过日期", "截止日期", "时间说法", "由谁通过", "年度", "内容"));
            var journals = new LedgerSheet(workbook, "报刊订阅", "年度", "报刊", "份数");
            for (var journal : List.of("《人大信息》", "《民主法制报》", "《江淮法治》")) {
                journals.row(2014, journal, DEPUTIES.size());
            }
        }
    }

    private static void places(Workbook workbook) {
        var areas = new LedgerSheet(workbook, "区划", "代码", "名称");
        areas.row("990101251", "芦洲乡");
        var villages = List.of("和平村", "光辉村", "成德村", "中心村");
        for (var i = 0; i < villages.size(); i++) {
            areas.row("990101251" + (201 + i), villages.get(i));
        }
        var units = new LedgerSheet(workbook, "承办单位", "名称", "性质", "负责人", "经办人", "备注");
        units.row("乡党政办公室", "办公室", "施文海", "杜小雨", "演示");
        units.row("乡规划建设站", "站所", "薛广平", "阮立群", "演示");
        units.row("乡农业服务站", "站所", "卜家骏", "柏春生", "演示");
        units.row("乡水利站", "站所", "路长江", "戚安澜", "演示");
        units.row("乡民政办公室", "办公室", "曾素芬", "苗秀英", "演示");
    }

    private static void people(Workbook workbook) {
        var since = LocalDate.of(2011, 12, 20);
        new LedgerSheet(workbook, "届次", "届", "起始日期", "终止日期").row(13, since, LocalDate.of(2016, 12, 20));
        var deputies = new LedgerSheet(
                workbook, "代表名册", "序号", "姓名", "性别", "出生日期", "民族", "党派", "选区", "村", "有无固定收入", "起始日期", "终止日期", "终止原因",
                "备注");
        for (var i = 0; i < DEPUTIES.size(); i++) {
            var village = List.of("和平村", "光辉村", "成德村", "中心村").get(i % 4);
            deputies.row(
                    i + 1,
                    DEPUTIES.get(i),
                    i % 3 == 1 ? "女" : "男",
                    LocalDate.of(1955 + i, 1 + i % 12, 1 + i),
                    "汉族",
                    i % 4 == 3 ? "群众" : "中共党员",
                    village + "选区",
                    village,
                    "无",
                    since,
                    LocalDate.of(2016, 12, 20),
                    "换届",
                    "演示");
        }
        new LedgerSheet(workbook, "职务", "姓名", "职务", "职务名称", "起始日期", "终止日期", "备注")
                .row("朱守义", "主席", "芦洲乡人大主席", since, LocalDate.of(2016, 12, 20), "演示");
    }

    private static void activities(LedgerSheet sheet) {
        held(sheet, "集中培训人大代表", "学习培训", "2014年年初", "", "", "代表法、土地法、选举法", "", "", "");
        held(sheet, "参加党的群众路线教育实践活动动员会", "学习培训", "2014年年初", "", "", "", "", "", "");
        held(sheet, "学习“三严三实”要求和中央全会精神", "学习培训", "2014年", "", "", "", "", "", "结合代表小组活动交流");
        held(sheet, CONSULTATION, "征求意见", LocalDate.of(2014, 4, 10), "", "", "", "", "", "");
        held(sheet, INSPECTION, "视察", LocalDate.of(2014, 5, 15), "南岸码头", "", "", "", "", "听取现场负责人汇报");
        held(sheet, DIKES, "视察", LocalDate.of(2014, 6, 6), "", "芦洲圩、成德圩、幸福圩、各泵站", "", "", "", "");
        sheet.row(
                "调研美好乡村建设、南岸码头搬迁、蔬菜基地建设和食品安全",
                "调研",
                "2014年",
                "",
                "",
                "",
                "",
                "",
                4,
                "十余条",
                "",
                "听取村干部和群众意见；如加强美好乡村项目管护、探索建立土地流转市场、加强渡口安全管理");
        held(sheet, REPORT, "代表述职", LocalDate.of(2014, 10, 10), "", "", "", "", "中心村选区", "选民当场测评，票数未记录");
        held(sheet, "走访入户，送政策、送温暖、送计策", "走访慰问", "2014年", "", "", "", "", "", "宣传会议精神、民生工程和奖励扶助政策");
        held(sheet, "慰问留守儿童", "走访慰问", LocalDate.of(2014, 6, 1), "", "", "", "", "", "六一");
        held(sheet, "慰问孤寡老人", "走访慰问", LocalDate.of(2014, 10, 2), "", "", "", "", "", "重阳");
        held(sheet, FACTORIES, "走访慰问", "2014年上半年", "", "", "", "服装厂、造船厂、个体经商户", "", "了解经营情况，征求意见，出谋划策");
        for (var briefing : List.of("和平村农村土地确权登记发证", "光辉、成德村标准化蔬菜基地建设", "中心村泵站技术改造", "和平村二桥建设")) {
            held(sheet, "听取" + briefing + "情况汇报", "听取情况通报", "2014年上半年", "", "", "", "", "", "听取乡政府汇报，座谈");
        }
        held(sheet, FOOD, "执法检查", "2014年9月", "", "", "", "", "", "");
        held(sheet, COTTON, "执法检查", "2014年11月", "", "", "", "", "", "");
        held(sheet, "全程监督村级财务审计", "跟踪监督", "2014年", "", "", "", "", "", "");
        sheet.row(LOOK_BACK, "回头看", "2014年9月下旬", "", "", "", "", "", null, "", CONSULTATION, "查看“三张清单”完成情况和立行立改项目落实情况");
    }

    private static void held(
            LedgerSheet sheet,
            String title,
            String kind,
            Object when,
            String place,
            String route,
            String law,
            String sites,
            String constituency,
            String summary) {
        sheet.row(title, kind, when, place, route, law, sites, constituency, null, "", "", summary);
    }

    private static void partners(LedgerSheet sheet) {
        sheet.row(REPORT, "选民代表", "参加", 23);
        for (var check : List.of(FOOD, COTTON)) {
            sheet.row(check, "芦洲市场监督管理所", "会同检查", null);
        }
        sheet.row(FOOD, "食品加工小作坊", "被检查", null);
        sheet.row(COTTON, "棉絮制品加工摊点", "被检查", null);
    }

    private static void papers(LedgerSheet sheet) {
        var from = LocalDate.of(2014, 1, 1);
        var until = LocalDate.of(2014, 12, 31);
        sheet.row("制度", "代表联系选民制度", from, until, "全年", "主席团", 2014, "按上级规定修订");
        sheet.row("制度", "代表管理和考勤制度", from, until, "全年", "主席团", 2014, "按上级规定修订");
        sheet.row("年度计划", "芦洲乡人大2015年工作计划", LocalDate.of(2014, 12, 20), null, "", "主席团", 2015, "改进作风，密切联系群众，加大宣传力度");
    }
}
