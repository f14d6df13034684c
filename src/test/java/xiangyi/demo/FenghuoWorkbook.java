package xiangyi.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes the year's ledger of 烽火乡 for 2025, which is shipped as demo/fenghuo.xlsx. What happened is what a township
 * congress told of such a year; all people are invented and marked as demonstration.
 */
public final class FenghuoWorkbook {

    static final Path SHIPPED = Path.of("src/main/resources/demo/fenghuo.xlsx");

    private static final String DEMO = "演示";

    private static final List<String> VILLAGES =
            List.of("花果村", "青石村", "柳溪村", "双河村", "石堰村", "油坊村", "新桥村", "大坪村", "金竹村", "白岩村", "桐木村", "长岭村", "清江村", "云台村");

    /** 54 deputies; the village follows by turns. */
    private static final List<String> DEPUTIES = List.of(
            "彭德厚", "龙小燕", "鲁有福", "田桂花", "罗广田", "何满仓", "周秀兰", "梁守信", "向晓梅", "石玉兰", "石永清", "李文静", "覃正华", "杨秋菊", "吴开顺",
            "谭家俊", "贾学勤", "黄春秀", "冉茂林", "冯成林", "唐金莲", "邓国平", "曾庆余", "姚再贵", "任明芳", "瞿远志", "宋来喜", "孟广财", "侯玉珍", "康有田",
            "袁先进", "阎福生", "温巧云", "段世昌", "钟继承", "滕守业", "欧阳春", "苏腊梅", "章建国", "范长水", "游新春", "管得力", "莫愁生", "祝大山", "柯小满",
            "葛洪亮", "毕自强", "崔喜凤", "丁立夏", "陆云飞", "常胜利", "韦家旺", "卢月娥", "秦万里");

    private FenghuoWorkbook() {}

    public static void main(String[] args) throws IOException {
        Files.createDirectories(SHIPPED.getParent());
        try (var out = Files.newOutputStream(SHIPPED)) {
            write(out);
        }
    }

    static void write(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "xiangyi", "1.0")) {
            areas(new LedgerSheet(workbook, "区划", "代码", "名称"));
            units(new LedgerSheet(workbook, "承办单位", "名称", "性质", "负责人", "经办人", "备注"));
            terms(new LedgerSheet(workbook, "届次", "届", "起始日期", "终止日期"));
            deputies(new LedgerSheet(
                    workbook, "代表名册", "序号", "姓名", "性别", "出生日期", "民族", "党派", "文化程度", "单位及职务", "选区", "村", "代表小组", "代表证号",
                    "有无固定收入", "起始日期", "备注"));
            posts(new LedgerSheet(workbook, "职务", "姓名", "职务", "职务名称", "起始日期", "备注"));
            sessions(new LedgerSheet(workbook, "会议", "会议类型", "会议", "开会日期", "闭会日期", "应到人数", "实到人数", "备注"));
            reports(new LedgerSheet(workbook, "议程和报告", "会议", "序号", "事项类型", "内容", "报告人"));
            teams(new LedgerSheet(workbook, "工作班子", "会议", "名称", "职责"));
            attendance(new LedgerSheet(workbook, "出席", "会议", "姓名", "出席情况"));
            motions(new LedgerSheet(
                    workbook, "议案", "会议", "序号", "标题", "案由", "案据", "方案", "联名代表", "收到日期", "主席团决定", "决定日期"));
            suggestions(new LedgerSheet(
                    workbook, "建议", "序号", "标题", "领衔代表", "附议代表", "反映的问题", "建议的办法", "收到日期", "承办单位", "交办日期", "期限", "交办说明",
                    "答复日期", "结果类别", "答复文号", "答复内容", "办结日期"));
            FenghuoYearBook.write(workbook, DEPUTIES);
        }
    }

    private static void areas(LedgerSheet sheet) {
        sheet.row("990101", "演示县");
        sheet.row("990101201", "烽火乡");
        for (var i = 0; i < VILLAGES.size(); i++) {
            sheet.row("990101201" + (201 + i), VILLAGES.get(i));
        }
    }

    private static void units(LedgerSheet sheet) {
        sheet.row("乡党政综合办公室", "办公室", "覃正华", "杨秋菊", DEMO);
        sheet.row("乡村建设办公室", "办公室", "吴开顺", "谭家俊", DEMO);
        sheet.row("农业服务中心", "站所", "贾学勤", "黄春秀", DEMO);
        sheet.row("乡卫生院", "站所", "冉茂林", "任明芳", DEMO);
        sheet.row("国土资源所", "站所", "冯成林", "唐金莲", DEMO);
        sheet.row("财政所", "站所", "邓国平", "曾庆余", DEMO);
        sheet.row("综合治理办公室", "办公室", "姚再贵", "瞿远志", DEMO);
    }

    private static void terms(LedgerSheet sheet) {
        sheet.row(14, LocalDate.of(2021, 12, 28), null);
    }

    private static void deputies(LedgerSheet sheet) {
        for (var i = 0; i < DEPUTIES.size(); i++) {
            var village = VILLAGES.get(i % VILLAGES.size());
            var isOfficer = i < 12 && i >= 9;
            sheet.row(
                    i + 1,
                    DEPUTIES.get(i),
                    i % 3 == 1 ? "女" : "男",
                    LocalDate.of(1958 + i % 36, 1 + i % 12, 1 + i % 28),
                    i % 4 == 3 ? "土家族" : "汉族",
                    i % 5 == 4 ? "群众" : "中共党员",
                    List.of("初中", "高中", "大专", "本科").get(i % 4),
                    isOfficer ? "烽火乡" : village + (i < VILLAGES.size() ? "村委会" : "村民"),
                    "第" + (20 + i % VILLAGES.size()) + "选区",
                    village,
                    List.of("第一代表小组", "第二代表小组", "第三代表小组").get(i % VILLAGES.size() / 5),
                    "%03d".formatted(i + 1),
                    isOfficer ? "有" : "无",
                    LocalDate.of(2021, 12, 28),
                    DEMO);
        }
    }

    private static void posts(LedgerSheet sheet) {
        var since = LocalDate.of(2021, 12, 28);
        sheet.row("石永清", "主席", "烽火乡人大主席", since, DEMO);
        sheet.row("石玉兰", "副主席", "烽火乡人大副主席", since, DEMO);
        for (var name : List.of("彭德厚", "龙小燕", "罗广田", "周秀兰", "梁守信")) {
            sheet.row(name, "主席团成员", "烽火乡人大主席团成员", since, DEMO);
        }
    }

    private static void sessions(LedgerSheet sheet) {
        sheet.row("人代会", "14-7", LocalDate.of(2025, 4, 21), LocalDate.of(2025, 4, 21), 54, 53, "三个报告代表人手一份；会议时长未记录");
        sheet.row(
                "主席团会议",
                "14-1",
                LocalDate.of(2025, 4, 25),
                LocalDate.of(2025, 4, 25),
                null,
                null,
                "议案、建议交办会，所有政府领导、有关站所负责人参加");
    }

    private static void reports(LedgerSheet sheet) {
        sheet.row("14-7", 1, "听取报告", "乡人民政府工作报告", "乡长");
        sheet.row("14-7", 2, "听取报告", "乡财政工作报告", "财政所");
        sheet.row("14-7", 3, "听取报告", "乡人大主席团工作报告", "主席");
    }

    private static void teams(LedgerSheet sheet) {
        sheet.row("14-7", "材料组", "会议报告、文件的起草和打印");
        sheet.row("14-7", "会务组", "会场准备，会议通知");
        sheet.row("14-7", "后勤组", "就餐安排，物品采购");
    }

    private static void attendance(LedgerSheet sheet) {
        for (var name : DEPUTIES) {
            sheet.row("14-7", name, name.equals("秦万里") ? "请假" : "出席");
        }
    }

    private static void motions(LedgerSheet sheet) {
        var titles = List.of("关于改造集镇饮水管网的议案", "关于修建乡敬老院的议案", "关于整修烽火至青石公路的议案", "关于集镇垃圾集中处理的议案", "关于扩建乡中心小学的议案");
        for (var i = 0; i < titles.size(); i++) {
            var listed = i == 0;
            sheet.row(
                    "14-7",
                    i + 1,
                    titles.get(i),
                    titles.get(i).substring(2, titles.get(i).length() - 3) + "，群众反映多年",
                    "代表走访时收集的意见",
                    "请乡人民政府制订方案并组织实施",
                    String.join("、", DEPUTIES.subList(i * 5, i * 5 + 5)),
                    LocalDate.of(2025, 4, 21),
                    listed ? "列入议程" : "",
                    listed ? LocalDate.of(2025, 4, 21) : null);
        }
    }

    private static void suggestions(LedgerSheet sheet) {
        var handedOver = LocalDate.of(2025, 4, 25);
        var received = LocalDate.of(2025, 4, 21);
        sheet.row(
                1,
                "关于在柳溪村渡口加装护栏的建议",
                "梁守信",
                "",
                "渡口上下船的地方没有护栏，赶场天人多拥挤，老人孩子容易落水。",
                "在渡口两侧加装护栏，立警示牌。",
                received,
                "乡村建设办公室",
                handedOver,
                "三个月",
                "议案、建议交办会",
                LocalDate.of(2025, 6, 12),
                "A",
                "烽政函〔2025〕9号",
                "护栏已装好，警示牌已立。",
                LocalDate.of(2025, 6, 12));
        sheet.row(
                2,
                "关于恢复乡卫生院夜间急诊的建议",
                "向晓梅",
                "",
                "夜里发病要送到县城，路上要一个多小时。",
                "安排医生夜间值班，公布值班电话。",
                received,
                "乡卫生院",
                handedOver,
                "三个月",
                "议案、建议交办会",
                null,
                "",
                "",
                "",
                null);
        sheet.row(
                3,
                "关于清理双河村灌溉渠淤积的建议",
                "罗广田",
                "",
                "渠道淤积三百多米，下游两个组春灌没有水。",
                "秋收后组织清淤，明确管护人。",
                received,
                "农业服务中心",
                handedOver,
                "三个月",
                "议案、建议交办会",
                null,
                "",
                "",
                "",
                null);
        sheet.row(
                4,
                "关于规范集镇农贸市场摊位的建议",
                "周秀兰",
                "",
                "摊位占了人行道，车过不去。",
                "划线定位，固定摊点，安排专人管理。",
                received,
                "综合治理办公室",
                handedOver,
                "三个月",
                "议案、建议交办会",
                null,
                "",
                "",
                "",
                null);
    }
}
