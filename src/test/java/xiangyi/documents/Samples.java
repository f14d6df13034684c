package xiangyi.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Documents as a township would send them; names and places are invented. */
final class Samples {

    private Samples() {}

    static OfficialDocument report() {
        return OfficialDocument.report("烽火镇人民代表大会主席团")
                .title("烽火镇人民代表大会主席团2025年工作报告")
                .byline("——2025年12月20日在烽火镇第一届人民代表大会第六次会议上")
                .byline("烽火镇人大主席团主席　李明远")
                .dated(LocalDate.of(2025, 12, 20))
                .addressee("各位代表")
                .paragraph("我受镇人大主席团委托，向大会报告一年来的工作，请予审议，并请列席人员提出意见。2025年，镇人大主席团在镇党委的领导和县人大常委会的指导下，依法履行职责，各项工作取得了新的进展。")
                .heading(1, "2025年主要工作")
                .heading(2, "依法开好会议，行使法定职权")
                .paragraph(
                        PaperText.of("全年召开人民代表大会会议"),
                        PaperText.figure("2次", "sessions"),
                        PaperText.of("，主席团会议"),
                        PaperText.figure("6次", "presidium"),
                        PaperText.of("，听取和审议专项工作报告"),
                        PaperText.figure("5项", "reports"),
                        PaperText.of("，作出决议、决定4项，依法补选镇长1人、副镇长1人。会前组织代表视察、调研，会中保障代表充分发表意见，会后督促决议决定逐项落实。"))
                .heading(2, "突出监督重点，推动中心工作落实")
                .paragraph(
                        "围绕乡村振兴、生态环境保护、安全生产等重点工作，组织代表视察7次、专题调研3次，参加代表126人次，提出意见31条，交由镇政府及有关单位办理，已办结28条，其余3条列入明年工作计划。")
                .heading(
                        3,
                        "听取专项工作报告。",
                        PaperText.of("听取了镇政府关于2025年上半年财政预算执行情况、农村饮水安全、高标准农田建设、“十四五”规划实施情况和民生实事项目进展情况的报告，形成审议意见书5份。"))
                .heading(3, "开展执法检查和视察。", PaperText.of("配合县人大常委会检查《中华人民共和国乡村振兴促进法》实施情况；对通村公路、集镇污水处理站等12处点位进行视察。"))
                .heading(4, "通村公路。", PaperText.of("石桥村至长滩村4.2公里道路硬化已于9月完工。"))
                .heading(4, "污水处理。", PaperText.of("集镇污水处理站出水水质监测12次，全部达标。"))
                .heading(2, "办好代表建议，回应群众关切")
                .paragraph("镇一届人大四次会议以来，共收到代表建议、批评和意见15件，全部按期答复。办理情况见下表。")
                .table(
                        "2025年代表建议办理情况",
                        List.of(
                                GridColumn.words("承办单位", 5),
                                GridColumn.figures("件数", 2),
                                GridColumn.figures("已解决（A）", 3),
                                GridColumn.figures("正在解决（B）", 3),
                                GridColumn.figures("满意率", 2)),
                        List.of(
                                List.of("镇农业综合服务中心", "6", "4", "2", "100%"),
                                List.of("镇综合行政执法办公室", "5", "4", "1", "100%"),
                                List.of("镇社会事务办公室", "4", "3", "1", "100%"),
                                List.of("合计", "15", "11", "4", "100%")),
                        "注：统计截至2025年12月10日。")
                .heading(1, "存在的主要问题")
                .paragraph(
                        "一是监督的针对性和实效性还需增强，对审议意见落实情况的跟踪不够经常；二是代表联络站的活动还不平衡，个别联络站全年接待选民不足4次；三是代表履职能力仍需提高，建议的质量有待提升。对此，我们将认真改进。")
                .heading(1, "2026年工作安排")
                .paragraph("2026年，镇人大主席团将坚持党的领导、人民当家作主、依法治国有机统一，认真做好以下工作。")
                .heading(2, "提高会议质量。", PaperText.of("依法召开人民代表大会会议，按季度召开主席团会议，做好民生实事项目代表票决工作，候选项目不少于8个。"))
                .heading(2, "增强监督实效。", PaperText.of("安排听取专项工作报告4项，开展工作评议2次，对2025年审议意见的办理情况进行一次“回头看”。"))
                .heading(2, "加强代表工作。", PaperText.of("每名代表每年进站接待选民不少于2次，在职期间向原选区选民述职1次以上，落实代表履职档案“一人一档”。"))
                .paragraph("各位代表！新的一年，我们将更加紧密地团结起来，依法履职，扎实工作，为建设宜居宜业和美乡村作出新的贡献！")
                .build();
    }

    static OfficialDocument summary() {
        return OfficialDocument.report("烽火镇人民代表大会主席团")
                .title("烽火镇人大主席团2025年工作总结")
                .addressee("县人大常委会")
                .heading(1, "工作情况")
                .paragraph("全年召开主席团会议6次，听取专项工作报告5项。")
                .heading(1, "下步打算")
                .paragraph("继续办好代表建议。")
                .attachment("2025年代表建议办理情况一览表")
                .attachment("烽火镇人大代表联络站接待选民工作情况统计表及有关问题的说明材料汇编（2025年度）")
                .signed("烽火镇人民代表大会主席团", LocalDate.of(2025, 12, 31))
                .build();
    }

    static OfficialDocument reply() {
        return OfficialDocument.letter("烽火镇人民政府")
                .classMark("A")
                .number(new DocumentNumber("烽政函", 2025, 31))
                .title("关于镇一届人大五次会议第15号建议的答复")
                .addressee("张秀兰代表")
                .paragraph("您在镇一届人大五次会议上提出的《关于修缮石桥村至长滩村通村公路的建议》（第15号）收悉。感谢您对我镇交通工作的关心和支持。经研究，现答复如下：")
                .heading(1, "关于路面破损问题")
                .paragraph(
                        "石桥村至长滩村公路全长4.2公里，建成于2009年，路面破损面积约3600平方米。镇政府已将该路段列入2025年农村公路养护计划，安排资金86万元，于2025年4月10日开工，5月6日完工并通过验收，现已恢复通行。")
                .heading(1, "关于安全设施问题")
                .paragraph("已在3处临崖弯道增设波形护栏420米、警示标志12块、凸面镜4面。下一步由镇综合行政执法办公室每月巡查一次，发现损坏及时修复。")
                .paragraph("您对以上答复如有意见，请填写《建议办理情况征询意见表》，寄送镇人大主席团办公室。再次感谢您对镇政府工作的监督，欢迎继续提出宝贵意见。")
                .attachment("代表建议办理情况征询意见表")
                .toBeSealed("烽火镇人民政府", LocalDate.of(2025, 5, 20))
                .contact("王芳", "0830-3345678")
                .copies("镇人大主席团", "镇党政办公室", "石桥村民委员会")
                .build();
    }

    static OfficialDocument longReply() {
        return OfficialDocument.letter("云雾山彝族苗族自治县烽火镇人民政府")
                .number(new DocumentNumber("烽政函", 2025, 32))
                .title("关于对镇第一届人民代表大会第五次会议第7号《关于加强农村生活垃圾分类收集和转运处理的建议》的答复")
                .addressee("陈国强、刘洋、欧阳春梅代表")
                .paragraph("建议收悉。现就有关情况答复如下：")
                .paragraph("今年以来，镇政府投入资金120万元，新建垃圾收集点36处，配备转运车3辆，建立“户分类、村收集、镇转运、县处理”的工作机制，覆盖全镇11个村、2个社区。".repeat(8))
                .toBeSealed("云雾山彝族苗族自治县烽火镇人民政府", LocalDate.of(2025, 11, 8))
                .contact("王芳", "0830-3345678")
                .copies("镇人大主席团", "镇党政办公室")
                .build();
    }

    static OfficialDocument notice() {
        return OfficialDocument.redHead("烽火镇人民代表大会主席团")
                .number(new DocumentNumber("烽人发", 2025, 7))
                .title("烽火镇人民代表大会主席团关于召开烽火镇第一届人民代表大会第六次会议的通知")
                .addressee("各代表小组，镇政府，镇级有关单位")
                .paragraph(
                        "根据《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》的规定，镇人大主席团第12次会议决定，烽火镇第一届人民代表大会第六次会议于2025年12月20日召开，会期1天。现将有关事项通知如下：")
                .heading(1, "会议议程")
                .paragraph("听取和审议镇政府工作报告、镇人大主席团工作报告；审查和批准2025年财政预算执行情况和2026年财政预算；票决2026年民生实事项目；其他。")
                .heading(1, "会议地点")
                .paragraph("镇政府三楼会议室。")
                .attachment(
                        "代表团分组名单",
                        body -> body.paragraph("共54名代表，分为4个代表团。")
                                .table(
                                        "",
                                        List.of(
                                                GridColumn.centred("代表团", 2),
                                                GridColumn.centred("团长", 2),
                                                GridColumn.words("组成", 6)),
                                        List.of(
                                                List.of("第一代表团", "赵德胜", "石桥村、长滩村、集镇社区"),
                                                List.of("第二代表团", "钱永贵", "高坪村、双河村、龙洞村"))))
                .attachment(
                        "会议日程",
                        body -> body.heading(1, "12月19日下午：报到")
                                .heading(1, "12月20日上午：大会、分团审议")
                                .heading(1, "12月20日下午：大会选举、票决、闭幕"))
                .toBeSealed("烽火镇人民代表大会主席团", LocalDate.of(2025, 12, 5))
                .copies("县人大常委会办公室", "镇党委", "驻镇各单位")
                .printed("烽火镇人大主席团办公室", LocalDate.of(2025, 12, 5))
                .build();
    }

    static OfficialDocument upward() {
        return OfficialDocument.redHead("烽火镇人民代表大会主席团")
                .markings("000007", "特急")
                .number(new DocumentNumber("烽人报", 2025, 2))
                .signatory("李明远")
                .title("关于补选镇人大代表的报告")
                .addressee("县人大常委会")
                .paragraph("因工作变动，我镇第3选区代表1名出缺，拟于2025年6月补选。现将有关情况报告如下。")
                .signed("烽火镇人大主席团", LocalDate.of(2025, 5, 6))
                .contact("王芳", "0830-3345678")
                .build();
    }

    static OfficialDocument minutes() {
        return OfficialDocument.minutes("烽火镇人大主席团会议纪要", "烽火镇人民代表大会主席团")
                .number("第12次")
                .title("研究召开镇一届人大六次会议有关事项")
                .dated(LocalDate.of(2025, 12, 3))
                .paragraph("2025年12月3日，镇人大主席团主席李明远主持召开第12次主席团会议，研究召开镇一届人大六次会议有关事项。现纪要如下：")
                .heading(1, "关于会议时间。", PaperText.of("会议听取了会议筹备情况的汇报，决定12月20日召开大会。"))
                .heading(1, "关于会议议程。", PaperText.of("会议审议通过了大会议程、日程（草案）。"))
                .attendance("出席", "李明远、赵德胜、钱永贵、孙丽、周建国、吴敏、郑爱民、冯小军、陈国强")
                .attendance("请假", "褚卫东")
                .attendance("列席", "镇党政办公室王芳，镇财政所蒋涛")
                .build();
    }

    static PaperForm assignment() {
        return PaperForm.titled("烽火镇人民代表大会代表建议交办单")
                .meta("编号：烽人交〔2025〕3号", "交办日期：2025年3月12日")
                .columns(3, 5, 3, 5)
                .row(
                        GridCell.label("建议编号"),
                        GridCell.value("第15号"),
                        GridCell.label("提出日期"),
                        GridCell.value("2025年2月26日"))
                .row(
                        GridCell.label("领衔代表"),
                        GridCell.value("张秀兰"),
                        GridCell.label("联系电话"),
                        GridCell.value("138****5678"))
                .row(
                        GridCell.label("附议代表"),
                        GridCell.value("赵德胜、钱永贵、孙丽").across(3).align(Align.LEFT))
                .row(
                        14,
                        GridCell.label("建议标题"),
                        GridCell.value("关于修缮石桥村至长滩村通村公路的建议").across(3))
                .row(
                        55,
                        GridCell.label("建议内容\n摘　　要"),
                        GridCell.prose("石桥村至长滩村公路建成于2009年，路面破损严重，雨季行车危险，建议列入2025年农村公路养护计划予以修缮，并在临崖路段增设护栏和警示标志。")
                                .across(3))
                .row(
                        GridCell.label("主办单位"),
                        GridCell.value("镇农业综合服务中心"),
                        GridCell.label("协办单位"),
                        GridCell.value("石桥村民委员会"))
                .row(GridCell.label("办理期限"), GridCell.value("2025年6月11日前书面答复代表").across(3))
                .row(
                        45,
                        GridCell.label("交办要求"),
                        GridCell.value(
                                        "1. 答复前应当与代表沟通联系，听取意见。\n2. 认为不属于本单位职责的，自收到之日起7个工作日内书面说明理由并提出改办建议。\n3. 答复函按规定格式行文，右上角标明办理类别，并附征询意见表。")
                                .across(3))
                .row(
                        34,
                        GridCell.label("交办单位"),
                        GridCell.value("烽火镇人大主席团").foot("（盖章）\n2025年3月12日"),
                        GridCell.label("签　　收"),
                        GridCell.empty().signedBy("签收人"))
                .meta("联系人：王芳", "联系电话：0830-3345678")
                .note("注：本单一式三份，镇人大主席团、主办单位、协办单位各执一份。");
    }

    static PaperForm opinion() {
        var grades = List.of("满意", "基本满意", "不满意");
        return PaperForm.titled("代表建议办理情况征询意见表")
                .meta("建议编号：第15号", "答复文号：烽政函〔2025〕31号")
                .columns(3, 4, 4, 5)
                .row(
                        GridCell.label("建议标题"),
                        GridCell.value("关于修缮石桥村至长滩村通村公路的建议").across(3))
                .row(GridCell.label("承办单位"), GridCell.value("烽火镇人民政府").across(3))
                .row(
                        GridCell.label("沟通联系\n方　　式"),
                        GridCell.value(PaperForm.choices(List.of("上门走访", "电话", "座谈", "未联系"), ""))
                                .across(3))
                .row(
                        14,
                        GridCell.label("对办理态度").down(2),
                        GridCell.label("评价"),
                        GridCell.value(PaperForm.choices(grades, "满意")).across(2))
                .row(14, GridCell.label("原因"), GridCell.empty().across(2))
                .row(
                        14,
                        GridCell.label("对办理结果").down(2),
                        GridCell.label("评价"),
                        GridCell.value(PaperForm.choices(grades, "")).across(2))
                .row(14, GridCell.label("原因"), GridCell.empty().across(2))
                .row(60, GridCell.label("意见和建议"), GridCell.empty().across(3).signedBy("代表签名"))
                .note("注：请在收到答复后15日内填写，寄送镇人大主席团办公室。");
    }

    static PaperForm attendance() {
        var names = List.of("张秀兰", "赵德胜", "钱永贵", "孙丽", "李明远", "周建国", "吴敏", "郑爱民", "欧阳春梅");
        var rows = new ArrayList<List<String>>();
        for (var i = 0; i < 54; i++) {
            rows.add(List.of(String.valueOf(i + 1), names.get(i % names.size()), "第" + (i / 3 + 1) + "选区", "", ""));
        }
        return PaperForm.titled("烽火镇第一届人民代表大会第六次会议签到册")
                .meta("时间：2025年12月20日上午9时", "地点：镇政府三楼会议室")
                .register(
                        List.of(
                                GridColumn.centred("序号", 2),
                                GridColumn.centred("姓　名", 4),
                                GridColumn.centred("选　区", 4),
                                GridColumn.centred("签　名", 6),
                                GridColumn.centred("备　注", 4)),
                        rows,
                        9)
                .meta("应到54人，实到　　　人，请假　　　人。", "签到工作人员：　　　　　　　");
    }

    static PaperForm registration() {
        return PaperForm.titled("烽火镇人民代表大会代表建议登记表")
                .meta("镇一届人大五次会议", "第15号")
                .columns(2, 2, 3, 3, 3, 5)
                .row(
                        GridCell.label("标　题").across(2),
                        GridCell.value("关于修缮石桥村至长滩村通村公路的建议").across(4))
                .row(
                        GridCell.label("领　衔\n代　表").down(2),
                        GridCell.label("姓名"),
                        GridCell.value("张秀兰"),
                        GridCell.label("代表证号"),
                        GridCell.value("0031").across(2))
                .row(
                        GridCell.label("单位"),
                        GridCell.value("石桥村"),
                        GridCell.label("电话"),
                        GridCell.value("138****5678").across(2))
                .row(
                        GridCell.label("附议代表").across(2),
                        GridCell.value("赵德胜（0012）、钱永贵（0013）、孙丽（0027）").across(4))
                .row(
                        120,
                        GridCell.label("内　容").across(2),
                        GridCell.prose("石桥村至长滩村公路建成于2009年，路面破损严重。\n建议：列入2025年农村公路养护计划予以修缮。")
                                .across(4)
                                .signedBy("代表签名"))
                .row(
                        40,
                        GridCell.label("审查意见").across(2),
                        GridCell.empty().across(4).signedBy("签名"))
                .note("注：一事一表。");
    }

    static List<PaperForm> passwordSlips() {
        var slips = new ArrayList<PaperForm>();
        for (var name : List.of("张秀兰", "赵德胜", "钱永贵", "孙丽", "李明远", "周建国", "吴敏")) {
            slips.add(PaperForm.titled("首次登录口令单")
                    .columns(3, 5, 3, 5)
                    .row(GridCell.label("姓　名"), GridCell.value(name), GridCell.label("账　号"), GridCell.value("fh0031"))
                    .row(
                            GridCell.label("首次口令"),
                            GridCell.value("青山 渡口 石榴 七月"),
                            GridCell.label("有效期至"),
                            GridCell.value("2025年12月31日"))
                    .note("请本人登录后立即更改口令，更改后销毁本单，不得转交他人。"));
        }
        return slips;
    }

    /** Two full pages of the same character, to count lines and characters. */
    static OfficialDocument grid() {
        var builder = OfficialDocument.report("烽火镇").title("行列").dated(LocalDate.of(2025, 1, 1));
        return builder.paragraph("国".repeat(28 * 60)).build();
    }

    static PaperForm roster() {
        var rows = new ArrayList<List<String>>();
        for (var i = 1; i <= 30; i++) {
            rows.add(List.of(
                    String.valueOf(i),
                    "张秀兰",
                    "女",
                    "1978年6月",
                    "汉族",
                    "中共党员",
                    "大专",
                    "石桥村党支部书记、村民委员会主任",
                    "第" + i + "选区",
                    "第一代表小组",
                    "138****5678",
                    ""));
        }
        return PaperForm.titled("烽火镇第一届人民代表大会代表名册")
                .landscape()
                .meta("截至2025年12月20日", "共54名")
                .register(
                        List.of(
                                GridColumn.centred("序号", 2),
                                GridColumn.centred("姓名", 3),
                                GridColumn.centred("性别", 2),
                                GridColumn.centred("出生年月", 4),
                                GridColumn.centred("民族", 2),
                                GridColumn.centred("政治面貌", 4),
                                GridColumn.centred("学历", 2),
                                GridColumn.words("单位及职务", 7),
                                GridColumn.centred("选区", 3),
                                GridColumn.centred("代表小组", 5),
                                GridColumn.centred("联系电话", 5),
                                GridColumn.words("备注", 3)),
                        rows,
                        9);
    }
}
