package xiangyi.demo;

import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** What the deputies of 芦洲乡 said in 2014, who saw to it, and what the look-back found. */
final class LuzhouOpinions {

    private static final List<String> UNITS = List.of("乡党政办公室", "乡规划建设站", "乡农业服务站", "乡水利站", "乡民政办公室");
    private static final List<String> OFFICERS = List.of("杜小雨", "阮立群", "柏春生", "戚安澜", "苗秀英");

    private static final List<String> CONSULTED = List.of(
            "公开村级财务要按月张贴",
            "美好乡村的路灯要有人管",
            "蔬菜基地要修通机耕路",
            "和平村排涝沟要清淤",
            "孤寡老人的补助要按时发",
            "便民大厅中午要有人值班",
            "中心村垃圾池要定期清运",
            "良种补贴要公示到户",
            "泵站汛前要检修",
            "残疾人证要集中办理",
            "会议要少开，多到村里",
            "南岸码头候船要有雨棚",
            "土地流转要有合同范本",
            "成德村涵闸漏水",
            "留守儿童之家要按时开放",
            "接待费要公开",
            "集镇街面要划停车线",
            "大棚保险要讲清楚",
            "圩堤险段要备足沙石",
            "救灾物资要登记造册",
            "答复群众来信要有期限",
            "光辉村危桥要立限重牌",
            "农药要讲安全使用",
            "自来水水压不足",
            "五保户房屋要检查",
            "包村干部要留电话",
            "渡口要配救生衣",
            "农机要统一维修",
            "灌溉用电要减价");

    private LuzhouOpinions() {}

    static void write(Workbook workbook) {
        var sheet = new LedgerSheet(
                workbook, "活动意见", "活动", "意见", "怎么办的", "承办单位", "交办日期", "完成时限", "牵头领导", "责任人", "答复日期", "结果类别", "答复内容",
                "答复人", "回头看活动", "回头看结果", "承诺", "承诺日期", "办结日期");
        consulted(sheet);
        inspected(sheet);
        reported(sheet);
    }

    private static void consulted(LedgerSheet sheet) {
        for (var i = 0; i < CONSULTED.size(); i++) {
            sheet.row(
                    LuzhouWorkbook.CONSULTATION,
                    CONSULTED.get(i),
                    "交办",
                    UNITS.get(i % 5),
                    LocalDate.of(2014, 4, 18),
                    LocalDate.of(2014, 9, 20),
                    List.of("副乡长闻庆山", "副书记岑秋实").get(i % 2),
                    OFFICERS.get(i % 5),
                    LocalDate.of(2014, 9, 1 + i % 15),
                    i % 10 == 9 ? "B" : "A",
                    "已按责任清单办理",
                    "",
                    LuzhouWorkbook.LOOK_BACK,
                    i % 10 == 9 ? "部分整改" : "已经整改",
                    i % 10 == 9 ? "年底前全部办完" : "",
                    i % 10 == 9 ? LocalDate.of(2014, 12, 20) : null,
                    i % 10 == 9 ? LocalDate.of(2014, 12, 18) : null);
        }
    }

    private static void inspected(LedgerSheet sheet) {
        handedOver(sheet, LuzhouWorkbook.INSPECTION, "码头设计中存在安全隐患，要补上防护设施", "乡规划建设站", LocalDate.of(2014, 5, 15));
        handedOver(sheet, LuzhouWorkbook.DIKES, "幸福圩险工险段要在汛前加固", "乡水利站", LocalDate.of(2014, 6, 6));
        handedOver(sheet, LuzhouWorkbook.DIKES, "泵站的备用电源要检修，确保安全度汛", "乡水利站", LocalDate.of(2014, 6, 6));
    }

    private static void handedOver(LedgerSheet sheet, String activity, String said, String unit, LocalDate on) {
        sheet.row(activity, said, "交办", unit, on, null, "", "", on.plusDays(14), "A", "已经整改", "", "", "");
    }

    private static void reported(LedgerSheet sheet) {
        var said = List.of("多到中心村听意见", "村里排水沟的事要有回音", "把县里的政策讲给选民听", "帮村里联系修桥", "答应的事要公开");
        for (var i = 0; i < said.size(); i++) {
            sheet.row(
                    LuzhouWorkbook.REPORT,
                    said.get(i),
                    i < 2 ? "现场答复" : "代表本人整改",
                    "",
                    null,
                    null,
                    "",
                    "",
                    LocalDate.of(2014, 10, 10),
                    "",
                    i < 2 ? "当场作了解答" : "定下了整改措施",
                    "沈志远",
                    "",
                    "");
        }
    }
}
