package xiangyi.funds.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.funds.PastPay;
import xiangyi.funds.PayListId;
import xiangyi.imports.Batch;
import xiangyi.imports.Column;
import xiangyi.imports.Row;
import xiangyi.imports.Sheet;
import xiangyi.shared.Actor;
import xiangyi.shared.PersonId;
import xiangyi.shared.Reason;

/** 误工补贴: one row each deputy and period, as it was signed for on paper. */
@Component
class PaySheet implements Sheet<PaySheet.Entry> {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final Column<LocalDate> FROM = Column.date("起始日期")
            .alsoCalled("补贴起始日期")
            .continued()
            .explained("这批补贴从哪天算起。")
            .field("fromOn");
    private static final Column<LocalDate> UNTIL = Column.date("截止日期")
            .alsoCalled("补贴截止日期")
            .continued()
            .explained("这批补贴算到哪天。")
            .field("untilOn");
    private static final Column<String> NAME =
            Column.text("姓名").alsoCalled("代表姓名", "代表").explained("要在代表名册里。").field("person");
    private static final Column<BigDecimal> DAYS = Column.decimal("天数")
            .alsoCalled("误工天数")
            .explained("半天写0.5。")
            .example("1.5")
            .field("days");
    private static final Column<BigDecimal> RATE = Column.decimal("标准")
            .alsoCalled("每天标准", "标准（元/天）")
            .optional()
            .example("60")
            .explained("每天多少元。")
            .field("rate");
    private static final Column<BigDecimal> AMOUNT = Column.decimal("金额")
            .alsoCalled("补贴金额", "金额（元）")
            .optional()
            .explained("不填就按天数乘标准算。")
            .example("90")
            .field("amount");
    private static final Column<LocalDate> PAID = Column.date("发放日期")
            .alsoCalled("领取日期")
            .continued()
            .explained("代表签领的那一天。")
            .field("paidOn");

    /** A row, read. */
    record Entry(
            LocalDate from,
            LocalDate until,
            String name,
            BigDecimal days,
            @Nullable BigDecimal rate,
            BigDecimal amount,
            LocalDate paidOn) {}

    private final PastPay past;

    PaySheet(PastPay past) {
        this.past = past;
    }

    @Override
    public String name() {
        return "误工补贴";
    }

    @Override
    public List<String> otherNames() {
        return List.of("误工补贴发放表", "代表误工补贴");
    }

    @Override
    public int order() {
        return 84;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(FROM, UNTIL, NAME, DAYS, RATE, AMOUNT, PAID);
    }

    @Override
    public Entry read(Row row) {
        var days = row.get(DAYS);
        var rate = row.orNull(RATE);
        var amount = row.orNull(AMOUNT);
        if (days.signum() <= 0 || days.remainder(HALF).signum() != 0) {
            row.refuse(DAYS, Reason.of("funds.sheet.halfDays"));
        }
        if (amount == null && rate == null) {
            row.refuse(AMOUNT, Reason.of("funds.sheet.rateOrAmount"));
        } else if (amount != null && rate != null && amount.compareTo(rate.multiply(days)) != 0) {
            row.refuse(
                    AMOUNT,
                    Reason.of(
                            "funds.sheet.amountDiffers",
                            days.toPlainString(),
                            rate.toPlainString(),
                            rate.multiply(days).toPlainString()));
        }
        if (row.get(UNTIL).isBefore(row.get(FROM))) {
            row.refuse(UNTIL, Reason.of("funds.endsBeforeStarts"));
        }
        return new Entry(
                row.get(FROM),
                row.get(UNTIL),
                row.get(NAME),
                days,
                rate,
                amount != null
                        ? amount
                        : (rate == null ? BigDecimal.ZERO : rate).multiply(days).setScale(2, RoundingMode.HALF_UP),
                row.get(PAID));
    }

    @Override
    public Optional<Object> key(Entry entry) {
        return Optional.of(List.of(entry.from(), entry.until(), entry.name()));
    }

    @Override
    public void write(Actor actor, Entry entry, Batch batch) {
        var made = past.record(
                actor,
                new PastPay.Past(
                        batch.area(),
                        entry.from(),
                        entry.until(),
                        entry.name(),
                        entry.days(),
                        entry.rate(),
                        entry.amount(),
                        entry.paidOn()));
        batch.made("pay@" + made.person().text(), made.list());
    }

    @Override
    public void undo(Actor actor, String kind, UUID made) {
        past.takeOut(actor, new PayListId(made), PersonId.of(kind.substring(kind.indexOf('@') + 1)));
    }
}
