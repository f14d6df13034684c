package xiangyi.funds.sheets;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.funds.Amount;
import xiangyi.funds.Budget;
import xiangyi.funds.Purpose;
import xiangyi.funds.SpendingId;
import xiangyi.funds.SpendingRequest;
import xiangyi.funds.Spendings;
import xiangyi.imports.Batch;
import xiangyi.imports.Column;
import xiangyi.imports.Row;
import xiangyi.imports.Sheet;
import xiangyi.shared.Actor;

/** 经费支出: one row each payment, or one for a whole year where no more is known. */
@Component
class SpendingSheet implements Sheet<SpendingSheet.Entry> {

    private static final Column<LocalDate> ON =
            Column.date("日期").alsoCalled("支出日期", "报销日期").explained("付钱的那一天。").field("startsOn");
    private static final Column<LocalDate> UNTIL =
            Column.date("截止日期").optional().explained("只知道大概时间的，日期和截止日期填头尾两天。").field("endsOn");
    private static final Column<String> SAID = Column.text("时间说法")
            .optional()
            .explained("只知道大概时间的，照原话填。")
            .example("全年")
            .field("saidAs");
    private static final Column<Purpose> PURPOSE = Column.oneOf("用途", purposes())
            .alsoCalled("类别", "支出类别")
            .explained("一笔里有几样、分不开的，填“综合”。")
            .field("purpose");
    private static final Column<String> TITLE = Column.text("事由")
            .alsoCalled("摘要", "内容", "用途说明")
            .example("年首例会文件打印")
            .explained("花在什么事上，一句话。")
            .field("title");
    private static final Column<Amount> AMOUNT = Column.text("金额")
            .map(Amount::read)
            .alsoCalled("金额（元）", "支出金额")
            .explained("单位是元。没有准数的照写：近1万元、3000余元。")
            .example("近1万元")
            .field("amount");
    private static final Column<String> LINE = Column.text("经费项目")
            .alsoCalled("列支项目")
            .optional()
            .explained("经费计划里的项目名称。")
            .field("line");
    private static final Column<String> PAYEE =
            Column.text("收款人").alsoCalled("收款单位").optional().explained("钱付给谁。").field("payee");
    private static final Column<String> HANDLER =
            Column.text("经办人").optional().explained("谁经办的。").field("handler");
    private static final Column<String> NOTE =
            Column.text("备注").optional().explained("其他要说明的。").field("note");

    /** A row, read. */
    record Entry(
            LocalDate on,
            @Nullable LocalDate until,
            @Nullable String said,
            Purpose purpose,
            String title,
            Amount amount,
            @Nullable String line,
            @Nullable String payee,
            @Nullable String handler,
            @Nullable String note) {}

    private final Spendings spendings;
    private final Budget budget;

    SpendingSheet(Spendings spendings, Budget budget) {
        this.spendings = spendings;
        this.budget = budget;
    }

    @Override
    public String name() {
        return "经费支出";
    }

    @Override
    public List<String> otherNames() {
        return List.of("支出明细", "经费使用");
    }

    @Override
    public int order() {
        return 82;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(ON, UNTIL, SAID, PURPOSE, TITLE, AMOUNT, LINE, PAYEE, HANDLER, NOTE);
    }

    @Override
    public Entry read(Row row) {
        return new Entry(
                row.get(ON),
                row.orNull(UNTIL),
                row.orNull(SAID),
                row.get(PURPOSE),
                row.get(TITLE),
                row.get(AMOUNT),
                row.orNull(LINE),
                row.orNull(PAYEE),
                row.orNull(HANDLER),
                row.orNull(NOTE));
    }

    @Override
    public void write(Actor actor, Entry entry, Batch batch) {
        var line = entry.line() == null
                ? null
                : budget.named(actor, batch.area(), entry.on().getYear(), entry.line());
        batch.made(
                "spending",
                spendings.enter(
                        actor,
                        new SpendingRequest(
                                SpendingId.next(),
                                batch.area(),
                                entry.amount(),
                                entry.purpose(),
                                entry.title(),
                                entry.on(),
                                entry.until(),
                                entry.said(),
                                line,
                                null,
                                entry.payee(),
                                entry.handler(),
                                entry.note(),
                                null,
                                0)));
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        spendings.takeOut(actor, new SpendingId(made));
    }

    private static Map<String, Purpose> purposes() {
        var words = new LinkedHashMap<String, Purpose>();
        words.put("会议", Purpose.SESSION);
        words.put("代表活动", Purpose.ACTIVITY);
        words.put("培训", Purpose.TRAINING);
        words.put("误工补贴", Purpose.LOST_WORK);
        words.put("办公", Purpose.OFFICE);
        words.put("打印", Purpose.PRINTING);
        words.put("用餐", Purpose.MEALS);
        words.put("纪念品", Purpose.SOUVENIRS);
        words.put("报刊订阅", Purpose.SUBSCRIPTION);
        words.put("综合", Purpose.MIXED);
        words.put("其他", Purpose.OTHER);
        words.put("活动", Purpose.ACTIVITY);
        words.put("印刷", Purpose.PRINTING);
        words.put("开餐", Purpose.MEALS);
        words.put("餐费", Purpose.MEALS);
        words.put("订阅", Purpose.SUBSCRIPTION);
        return words;
    }
}
