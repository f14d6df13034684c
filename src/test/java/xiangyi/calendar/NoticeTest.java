package xiangyi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import xiangyi.shared.Refusal;

class NoticeTest {

    static final NoticeDay NATIONAL_DAY = off("2027-10-01");

    @Test
    void mayReachBackIntoDecember() {
        var notice = new Notice(2027, List.of(off("2026-12-31"), NATIONAL_DAY));

        assertThat(Holidays.of(notice.days()).years()).containsExactly(2027);
        assertThat(notice.first()).isEqualTo("2026-12-01");
        assertThat(notice.last()).isEqualTo("2027-11-30");
    }

    @Test
    void isRefusedWithEverythingThatIsWrong() {
        var worked = new NoticeDay(LocalDate.parse("2027-10-08"), true, "国庆节");

        assertThat(flaws(List.of(off("2027-12-31"), off("2027-05-01"), off("2027-05-01"), worked)))
                .isEqualTo("2027年12月31日不在2027年的放假通知之内。2027年5月1日写了两次。"
                        + "2027年10月8日本来就是工作日，不能再写成调休上班。2027年的放假通知不完整：没有10月1日。");
    }

    static NoticeDay off(String day) {
        return new NoticeDay(LocalDate.parse(day), false, "放假");
    }

    static String flaws(List<NoticeDay> days) {
        return Sentences.of(catchThrowableOfType(Refusal.class, () -> new Notice(2027, days))
                .reasons());
    }
}
