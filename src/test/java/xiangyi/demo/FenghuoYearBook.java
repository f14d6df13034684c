package xiangyi.demo;

import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** What 烽火乡 did in 2025 beside its session, register by register; where no day was kept the rough words stand. */
final class FenghuoYearBook {

    private static final String CENTRE = "评议乡卫生院";
    private static final String REPORT = "第三十三选区县、乡人大代表向选民述职";
    private static final String INSPECTION = "视察新农村建设";
    private static final String LAND = "配合县人大开展国土执法检查";
    private static final String HOUSE = "高速公路拆迁户的宅基地安置";
    private static final String OPERATOR = "方晓雯";

    private FenghuoYearBook() {}

    static void write(Workbook workbook, List<String> deputies) {
        activities(new LedgerSheet(workbook, "活动", "名称", "类型", "时间", "带队", "参加代表人数", "选区", "法律法规", "经过"));
        new LedgerSheet(workbook, "参加单位", "活动", "单位或姓名", "做什么").row(LAND, "县人大常委会", "组织");
        findings(new LedgerSheet(workbook, "活动意见", "活动", "意见", "怎么办的", "承办单位", "交办日期", "答复日期", "结果类别", "答复内容", "答复人"));
        appraisals(new LedgerSheet(
                workbook, "评议", "活动", "评议对象", "身份", "方案时间", "方案内容", "调查时间", "调查情况", "意见交办时间", "整改时间", "整改措施", "备注"));
        new LedgerSheet(workbook, "信访", "收到日期", "信访方式", "信访人", "所在村", "信访事项", "办结日期", "在哪里解决", "办理结果")
                .row(
                        LocalDate.of(2025, 8, 5),
                        "上级交办",
                        "演示群众",
                        "花果村",
                        HOUSE,
                        LocalDate.of(2025, 9, 16),
                        "乡镇解决",
                        "拆迁户接受调解，签订协议，以国土所现场测绘放样为准，房子正在修建");
        petition(new LedgerSheet(workbook, "信访经过", "信访事项", "日期", "谁办的", "做了什么"));
        var informants = new LedgerSheet(workbook, "信访信息员", "姓名", "聘任日期");
        deputies.subList(0, 21).forEach(name -> informants.row(name, LocalDate.of(2025, 1, 10)));
        papers(new LedgerSheet(workbook, "计划制度", "类别", "名称", "通过日期", "截止日期", "时间说法", "由谁通过", "代表小组", "内容"));
        publicity(workbook);
        new LedgerSheet(workbook, "经费支出", "日期", "截止日期", "时间说法", "用途", "事由", "金额")
                .row(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), "全年", "综合", "年首例会的纪念品、用餐、打印", "近7000元");
        lostWork(new LedgerSheet(workbook, "误工补贴", "起始日期", "截止日期", "姓名", "天数", "标准", "发放日期"), deputies);
    }

    private static void activities(LedgerSheet sheet) {
        var plans = "2025年年初";
        sheet.row("研究制定全年人大工作规划", "党委研究人大工作", plans, "", null, "", "", "党政联席会议");
        sheet.row("研究制定人大代表小组活动方案", "党委研究人大工作", plans, "", null, "", "", "党政联席会议");
        sheet.row("研究年首例会的召开", "党委研究人大工作", "2025年年初至4月20日", "", null, "", "", "党政联席会议，研究筹备，抽调人员成立三个组");
        sheet.row("研究人大阵地建设", "党委研究人大工作", "2025年", "", null, "", "", "党政联席会议");
        sheet.row("研究人大信访办理情况", "党委研究人大工作", "2025年", "", null, "", "", "党政联席会议");
        sheet.row(
                "代表小组学习代表职责和议案建议的写法",
                "小组活动",
                LocalDate.of(2025, 5, 20),
                "主席石永清",
                null,
                "",
                "",
                "针对议案建议写得不规范、概念模糊的情况，学习资料人手一份，代表谈了怎样听取民意、写出群众心声");
        sheet.row(CENTRE, "工作评议", LocalDate.of(2025, 6, 16), "主席石永清", 28, "", "", "参评代表会前走访、座谈，掌握了情况");
        sheet.row(REPORT, "代表述职", LocalDate.of(2025, 11, 18), "主席石永清", null, "第三十三选区", "", "选民肯定成绩，指出不足，当场测评；票数未记录");
        sheet.row(
                INSPECTION,
                "视察",
                LocalDate.of(2025, 12, 8),
                "副主席石玉兰",
                21,
                "",
                "",
                "代表肯定了政府工作成绩，也提出了意见；乡人民政府专题开会研究，制定了街道管理文件，正在整改");
        sheet.row(LAND, "执法检查", "2025年", "", null, "", "《土地管理法》", "上下联动");
    }

    private static void findings(LedgerSheet sheet) {
        var said = List.of("加强医德医风建设", "加强村级卫生室的管理和医务人员的教育培训", "加大医疗硬件设施建设");
        var done = List.of("开展了医德医风教育，公布了投诉电话", "排出了村医轮训的日子，每季度检查一次村卫生室", "已报设备购置计划，等候批复");
        for (var i = 0; i < said.size(); i++) {
            sheet.row(
                    CENTRE,
                    said.get(i),
                    "交办",
                    "乡卫生院",
                    LocalDate.of(2025, 6, 20),
                    LocalDate.of(2025, 8, 29),
                    List.of("A", "A", "D").get(i),
                    done.get(i),
                    "");
        }
        for (var opinion : List.of("加强与选民的联系", "在带领本村致富的同时带动周边村建设")) {
            sheet.row(REPORT, opinion, "代表本人整改", "", null, null, "", "", "述职代表");
        }
        for (var opinion : List.of("加大烽火乡街道管理力度", "严厉打击乱搭乱建，维护烽火形象")) {
            sheet.row(INSPECTION, opinion, "交办", "综合治理办公室", LocalDate.of(2025, 12, 10), null, "", "", "");
        }
    }

    private static void appraisals(LedgerSheet sheet) {
        sheet.row(
                CENTRE,
                "乡卫生院",
                "",
                "2025年6月上旬",
                "明确评议要求和工作汇报的内容",
                "2025年6月上旬",
                "成立评议调查组，内外调查，形成调查意见；组织参评代表走访、座谈",
                LocalDate.of(2025, 6, 20));
        var reporting = "明确述职测评要求和述职内容";
        var promised = "多到选民家里走走，带上邻村一起干";
        sheet.row(REPORT, "陶明远", "县人大代表", "2025年11月上旬", reporting, null, "", "2025年11月下旬", "2025年12月", promised);
        sheet.row(REPORT, "杨秋菊", "乡人大代表", "2025年11月上旬", reporting, null, "", "2025年11月下旬", "2025年12月", promised);
    }

    private static void petition(LedgerSheet sheet) {
        sheet.row(HOUSE, LocalDate.of(2025, 8, 7), "乡人大", "交党委、政府办理，此前多次到市、县上访");
        sheet.row(HOUSE, LocalDate.of(2025, 8, 12), "乡工作组", "多次到村里调查、协调宅基地问题");
        sheet.row(HOUSE, LocalDate.of(2025, 8, 22), "班子成员带队", "多次上门做工作");
        sheet.row(HOUSE, LocalDate.of(2025, 9, 3), "国土资源所和综合治理办公室", "到现场放样规划");
        sheet.row(HOUSE, LocalDate.of(2025, 9, 10), "乡人民政府", "双方接受调解，签订协议");
    }

    private static void papers(LedgerSheet sheet) {
        var from = LocalDate.of(2025, 1, 1);
        var until = LocalDate.of(2025, 3, 31);
        sheet.row("年度计划", "烽火乡人大2025年工作规划", from, until, "年初", "党政联席会议", "", "全年人大工作");
        sheet.row("小组计划", "烽火乡人大代表小组2025年活动方案", from, until, "年初", "党政联席会议", "第一代表小组", "学习、评议、述职、视察，各小组照此进行");
        sheet.row("方案", "烽火乡人大阵地建设方案", from, LocalDate.of(2025, 12, 31), "全年", "党政联席会议", "", "代表活动场所的建设");
    }

    private static void publicity(Workbook workbook) {
        var articles = new LedgerSheet(workbook, "信息稿件", "标题", "写成日期", "篇数", "采用级别");
        articles.row("信息（补记10篇）", "2025年全年", 10, "");
        articles.row("拆迁户的房子建起来了", "2025年下半年", 1, "省级");
        articles.row("评议卫生院，三条意见交办", "2025年下半年", 1, "市级");
        var website = new LedgerSheet(workbook, "网站更新", "更新日期", "更新内容", "微机员", "微机员从哪天起");
        for (var month = 1; month <= 12; month++) {
            website.row(
                    LocalDate.of(2025, month, 20), "代表工作和代表事迹", OPERATOR, month == 1 ? LocalDate.of(2025, 1, 1) : null);
        }
    }

    /** The deputies without fixed pay who were there on the day of the session: they and nobody else. */
    private static void lostWork(LedgerSheet sheet, List<String> deputies) {
        var day = LocalDate.of(2025, 4, 21);
        deputies.stream()
                .filter(name -> !List.of("石玉兰", "石永清", "李文静", "秦万里").contains(name))
                .forEach(name -> sheet.row(day, day, name, 1, 60, day));
    }
}
