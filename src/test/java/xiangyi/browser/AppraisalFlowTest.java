package xiangyi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xiangyi.House;

/** A unit is appraised: from the activity to the vote that was read out, and what was put right. */
@BrowserTest
class AppraisalFlowTest {

    @Autowired
    House house;

    @Autowired
    Visitors visitors;

    @Test
    void fromTheSchemeToTheReCheck() {
        var township = house.township();
        house.deputies(township, "彭德厚", "龙小燕");
        try (var clerk = visitors.signedIn(township, township.clerk(), "吴春生", Look.PHONE)) {
            clerk.open("/appraisals");
            clerk.sees("还没有登记过评议和述职");
            clerk.shot("appraisals-empty");
            clerk.open("/activities/new?kind=APPRAISAL");
            clerk.type("title", "评议农业服务中心");
            clerk.type("startsOn", "2025-06-16");
            clerk.type("deputies", "28");
            clerk.type("findings", "加强服务作风建设\n加强人员培训");
            clerk.send();
            clerk.follow("/appraisals/new?activity=" + clerk.path().replace("/activities/", ""));
            clerk.shot("appraisal-new");
            clerk.type("subject", "农业服务中心");
            clerk.send();
            var appraisal = clerk.path();
            stage(clerk, appraisal, "SCHEME", "2025-06-01", "先调查，再听汇报，当场测评。");
            clerk.open(appraisal + "/stages/SURVEY");
            clerk.shot("appraisal-survey");
            clerk.type("startsOn", "2025-06-05");
            clerk.type("surveyed", "60余");
            clerk.type("said", "内部发问卷，外部走访、座谈。");
            clerk.send();
            vote(clerk, appraisal);
            stage(clerk, appraisal, "SENT", "2025-06-20", "交给中心负责人。");
            clerk.sees("6月20日交办", "9月20日");
            clerk.shot("appraisal-sent");
            stage(clerk, appraisal, "RECTIFIED", "2025-09-18", "开了两次培训班。");
            stage(clerk, appraisal, "PUBLISHED", "2025-09-25", "贴在公开栏。");
            clerk.open(appraisal + "/stages/RECHECKED");
            clerk.type("startsOn", "2025-10-30");
            clerk.choose("verdict", "已经整改");
            clerk.send();
            clerk.sees("已复查", "已经整改");
            clerk.shot("appraisal");
            clerk.open("/appraisals");
            clerk.sees("农业服务中心", "满意", "已复查");
            clerk.shot("appraisals");
        }
    }

    /** First with numbers that do not add up: what was typed stays, and the sentence says where. */
    private static void vote(Visitor clerk, String appraisal) {
        clerk.open(appraisal + "/votes/new");
        clerk.type("handedOut", "28");
        clerk.type("returned", "28");
        clerk.type("valid", "28");
        clerk.type("satisfied", "9");
        clerk.type("basically", "6");
        clerk.type("dissatisfied", "3");
        assertThat(clerk.send()).isEqualTo(422);
        clerk.isAtTheProblems();
        clerk.sees("三档合计18票，有效票是28张");
        clerk.shot("appraisal-vote-refused");
        clerk.finds("satisfied", "9");
        clerk.type("satisfied", "19");
        clerk.send();
        clerk.sees("满意19票，过了一半", "满意");
    }

    private static void stage(Visitor clerk, String appraisal, String kind, String on, String said) {
        clerk.open(appraisal + "/stages/" + kind);
        clerk.type("startsOn", on);
        clerk.type("said", said);
        clerk.send();
        assertThat(clerk.path()).isEqualTo(appraisal);
    }
}
