package xiangyi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import xiangyi.shared.Reason;
import xiangyi.shared.Refusal;

class NoticeTextTest {

    /** The notice of 2026 in its own words. */
    static final String OF_2026 = """
            一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
            二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
            三、清明节：4月4日（周六）至6日（周一）放假，共3天。
            四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
            五、端午节：6月19日（周五）至21日（周日）放假，共3天。
            六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
            七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
            """;

    @Test
    void readsANoticeAsItIsPublished() {
        assertThat(NoticeText.read(2026, OF_2026))
                .extracting(NoticeDay::day, NoticeDay::workday)
                .containsExactlyInAnyOrderElementsOf(Holidays.shipped().notice(2026).stream()
                        .map(day -> org.assertj.core.groups.Tuple.tuple(day.day(), day.workday()))
                        .toList());
    }

    @Test
    void putsDecemberBeforeTheNewYear() {
        assertThat(NoticeText.read(2025, "元旦：12月30日至1月1日放假。"))
                .extracting(NoticeDay::day)
                .containsExactly(LocalDate.of(2024, 12, 30), LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 1));
    }

    @Test
    void tellsEachWrongLineByItsNumber() {
        var refused = catchThrowableOfType(Refusal.class, () -> NoticeText.read(2026, """
                元旦：1月1日（周五）至3日放假。
                清明节放假三天
                劳动节：5月32日放假。
                端午节：19日放假。
                国庆节：10月7日至1日放假。
                中秋节：另行通知。
                """));
        assertThat(refused.reasons())
                .extracting(Reason::key)
                .containsExactly(
                        "calendar.notice.wrongWeekday",
                        "calendar.notice.noName",
                        "calendar.notice.noSuchDay",
                        "calendar.notice.noMonth",
                        "calendar.notice.wrongSpan",
                        "calendar.notice.noDay");
        assertThat(refused.reasons().get(0).values()).contains("1", "四", "五");
    }
}
