package xiangyi.appraisals.sheets;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import xiangyi.activities.Verdict;
import xiangyi.appraisals.Scale;
import xiangyi.appraisals.Voters;
import xiangyi.imports.Column;

/** How ledgers name an appraisal and what belongs to it. */
final class Words {

    private Words() {}

    static Column<String> activity() {
        return Column.text("活动")
                .alsoCalled("活动名称")
                .continued()
                .example("评议乡卫生院")
                .explained("“活动”表里的名称，类型是工作评议或者代表述职。")
                .field("activity");
    }

    static Column<LocalDate> day() {
        return Column.date("活动日期").optional().continued().explained("名称相同的活动不止一次时才填。");
    }

    static Column<Verdict> verdict() {
        return Column.oneOf("复查结论", Verdict.class, Map.of("已整改", Verdict.DONE, "未整改", Verdict.NOT))
                .optional()
                .explained("和“复查日期”一起填。");
    }

    static Column<Voters> voters() {
        var words = new LinkedHashMap<String, Voters>();
        words.put("代表", Voters.DEPUTIES);
        words.put("选民", Voters.VOTERS);
        words.put("人大代表", Voters.DEPUTIES);
        words.put("选民代表", Voters.VOTERS);
        return Column.oneOf("投票人", words).optional().explained("不填的话，工作评议是代表，述职是选民。");
    }

    static Column<Scale> scale() {
        var words = new LinkedHashMap<String, Scale>();
        words.put("满意", Scale.SATISFACTION);
        words.put("称职", Scale.COMPETENCE);
        return Column.oneOf("票面", words).optional().explained("票上写的是“满意”还是“称职”。不填的话，工作评议是满意，述职是称职。");
    }
}
