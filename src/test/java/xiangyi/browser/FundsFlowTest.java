package xiangyi.browser;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import xiangyi.House;
import xiangyi.House.Township;
import xiangyi.sessions.AttendanceStatus;
import xiangyi.sessions.Attendances;
import xiangyi.sessions.SessionAttendanceRequest;
import xiangyi.sessions.SessionId;
import xiangyi.sessions.SessionKind;
import xiangyi.sessions.SessionQueries;
import xiangyi.sessions.SessionRequest;
import xiangyi.sessions.SessionRight;
import xiangyi.sessions.Sessions;
import xiangyi.shared.PersonId;

/** A clerk sets money apart, spends some, pays deputies for lost work, and keeps the plans of the year. */
@BrowserTest
class FundsFlowTest {

    @Autowired
    House house;

    @Autowired
    Visitors visitors;

    @Autowired
    Sessions sessions;

    @Autowired
    SessionQueries queries;

    @Autowired
    Attendances attendances;

    @Autowired
    JdbcClient jdbc;

    @Test
    void moneyFromTheBudgetToTheSignedList() {
        var township = house.township();
        var deputies = house.deputies(township, "彭德厚", "龙小燕", "鲁有福", "何满仓");
        pay(deputies.subList(0, 3));
        met(township, deputies);
        try (var clerk = visitors.signedIn(township, township.clerk(), "吴春生", Look.PHONE)) {
            clerk.open("/funds");
            clerk.sees("还没有经费记录");
            clerk.shot("funds-empty");
            clerk.open("/funds/lines/new");
            clerk.type("title", "代表活动经费");
            clerk.type("amount", "2万");
            clerk.type("source", "乡财政预算");
            clerk.send();
            clerk.open("/funds/new");
            clerk.shot("funds-new");
            clerk.type("amount", "很多");
            clerk.choose("purpose", "用餐");
            clerk.type("title", "年首例会开餐");
            clerk.choose("line", "代表活动经费");
            clerk.send();
            clerk.sees("“金额”填的“很多”看不懂");
            clerk.finds("title", "年首例会开餐");
            clerk.type("amount", "2400");
            clerk.send();
            clerk.sees("审计时会被问到", "2,400元");
            clerk.shot("funds-spending");
            clerk.open("/funds/lines");
            clerk.sees("17,600");
            clerk.shot("funds-lines");
            clerk.open("/funds/pay/new");
            clerk.type("fromOn", "2025-01-01");
            clerk.type("untilOn", "2025-11-20");
            clerk.send();
            clerk.sees("彭德厚", "何满仓", "没有写明有无固定收入");
            clerk.shot("funds-pay");
            var list = "/funds/pay/"
                    + jdbc.sql("select id from funds.pay_list where area = ?")
                            .param(township.area().code())
                            .query(UUID.class)
                            .single();
            clerk.follow("/approval");
            clerk.sees("这份名单是您作的，不能由您批准");
            try (var chair = visitors.signedIn(township, township.chair(), "石永清", Look.PHONE)) {
                chair.open(list);
                chair.follow("/approval");
                chair.send();
                chair.sees("待发放");
            }
            clerk.open(list);
            clerk.follow("/payment");
            clerk.choose("line", "代表活动经费");
            clerk.send();
            clerk.sees("已发放", "石永清");
            clerk.open("/funds/pay");
            clerk.shot("funds-pay-lists");
            clerk.open("/funds");
            clerk.sees("误工补贴", "花在哪里");
            clerk.shot("funds");
        }
    }

    @Test
    void plansRulesAndTopicsOfTheYear() {
        var township = house.township();
        try (var clerk = visitors.signedIn(township, township.clerk(), "吴春生", Look.PHONE)) {
            clerk.open("/plans");
            clerk.sees("还没有计划和制度");
            clerk.shot("plans-empty");
            clerk.follow("/plans/new?kind=YEAR_PLAN");
            clerk.type("title", "烽火乡人大2025年工作计划");
            clerk.type("adoptedOn", "2025-01-01");
            clerk.type("adoptedUntil", "2025-01-31");
            clerk.type("saidAs", "年初");
            clerk.shot("plans-new");
            clerk.send();
            clerk.sees("年初");
            clerk.shot("plans-paper");
            clerk.open("/plans");
            clerk.shot("plans");
            clerk.open("/plans/topics/new");
            clerk.type("title", "新农村建设情况");
            clerk.choose("source", "党委重点");
            clerk.type("adoptedOn", "2025-01-20");
            clerk.send();
            clerk.sees("未记录告知");
            clerk.open("/plans/topics");
            clerk.sees("新农村建设情况");
            clerk.shot("plans-topics");
            met(township, house.deputies(township, "彭德厚"));
            clerk.open("/calendar");
            clerk.sees("2025年日历", "新农村建设情况", "第14届人民代表大会第7次会议");
            clerk.shot("calendar");
        }
    }

    private void pay(List<PersonId> without) {
        without.forEach(person -> jdbc.sql("update roster.mandate set fixed_pay = false where person = ?")
                .param(person.value())
                .update());
    }

    private void met(Township township, List<PersonId> who) {
        var session = sessions.record(
                township.clerk(),
                new SessionRequest(
                        SessionId.next(),
                        township.area(),
                        SessionKind.CONGRESS,
                        7,
                        LocalDate.of(2025, 4, 21),
                        null,
                        365,
                        null,
                        null,
                        null,
                        null,
                        true,
                        null,
                        null,
                        null,
                        0));
        var version =
                queries.card(township.clerk().scope(SessionRight.READ), session).version();
        attendances.record(
                township.clerk(),
                session,
                new SessionAttendanceRequest(
                        who.stream()
                                .map(person ->
                                        new SessionAttendanceRequest.Line(person, AttendanceStatus.PRESENT, null))
                                .toList(),
                        null,
                        version));
    }
}
