package xiangyi.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.petitions.AppointmentRequest;
import xiangyi.petitions.CameBy;
import xiangyi.petitions.Informants;
import xiangyi.petitions.LineAct;
import xiangyi.petitions.PetitionEndRequest;
import xiangyi.petitions.PetitionEnding;
import xiangyi.petitions.PetitionId;
import xiangyi.petitions.PetitionKind;
import xiangyi.petitions.PetitionLineId;
import xiangyi.petitions.PetitionLineRequest;
import xiangyi.petitions.PetitionQueries;
import xiangyi.petitions.PetitionRequest;
import xiangyi.petitions.PetitionRight;
import xiangyi.petitions.Petitions;
import xiangyi.shared.Actor;
import xiangyi.shared.Area;
import xiangyi.shared.Sealed;

/** Petitions at every stage, and the deputies who hear of troubles first. All petitioners are invented. */
@Component
class DemoPetitions {

    private final Petitions petitions;
    private final PetitionQueries queries;
    private final Informants informants;
    private final Workdays workdays;

    DemoPetitions(Petitions petitions, PetitionQueries queries, Informants informants, Workdays workdays) {
        this.petitions = petitions;
        this.queries = queries;
        this.informants = informants;
        this.workdays = workdays;
    }

    void fill(Actor system, Area here) {
        var today = workdays.today();

        var house = received(
                system, here, "高速公路拆迁户的宅基地安置", "花果村", today.minusDays(75), CameBy.PASSED_DOWN, PetitionKind.CLAIM);
        line(system, house, LineAct.TOLD, today.minusDays(73), null, "已经受理，请等候工作组上门。");
        line(system, house, LineAct.STEP, today.minusDays(66), "乡工作组", "到户里听诉求，查看原来的拆迁协议。");
        line(system, house, LineAct.STEP, today.minusDays(50), "班子成员带队", "多次上门做工作，说清政策。");
        line(system, house, LineAct.STEP, today.minusDays(42), "国土所和综治办", "到现场放样规划。");
        line(system, house, LineAct.STEP, today.minusDays(36), "乡人民政府", "双方签订协议，以现场测绘为准。");
        end(system, house, today.minusDays(20), PetitionEnding.TOWNSHIP, "拆迁户接受调解，签订协议，房子已经修建。");

        var wall = received(system, here, "两户之间的围墙和滴水", "柳溪村", today.minusDays(48), CameBy.VISIT, PetitionKind.CLAIM);
        line(system, wall, LineAct.TOLD, today.minusDays(47), "石永清代表", "当面告知由村里先调解。");
        end(system, wall, today.minusDays(33), PetitionEnding.VILLAGE, "村里调解，各让半尺，当场立了字据。");

        var water =
                received(system, here, "灌溉渠被占，下游田里没有水", "双河村", today.minusDays(50), CameBy.LETTER, PetitionKind.CLAIM);
        line(system, water, LineAct.TOLD, today.minusDays(44), null, "已经受理。");
        line(system, water, LineAct.STEP, today.minusDays(21), "农业服务中心", "到现场量渠，占用12米。");

        received(system, here, "集镇夜间施工太吵", "新桥村", today.minusDays(12), CameBy.CALL, PetitionKind.CLAIM);
        received(system, here, "希望村里的红白喜事有个规矩", "油坊村", today.minusDays(6), CameBy.VISIT, PetitionKind.IDEA);

        informants.appoint(
                system,
                new AppointmentRequest(
                        here,
                        "彭德厚、龙小燕、鲁有福、田桂花、罗广田、何满仓、周秀兰、梁守信、向晓梅、石玉兰、石永清、李文静、覃正华、杨秋菊、吴开顺、谭家俊、贾学勤、黄春秀、冉茂林、冯成林、唐金莲",
                        today.minusMonths(9),
                        null));
    }

    /** A township that has had one, not told yet. */
    void one(Actor system, Area here, String matter) {
        received(system, here, matter, null, workdays.today().minusDays(10), CameBy.VISIT, PetitionKind.CLAIM);
    }

    private PetitionId received(
            Actor system,
            Area here,
            String matter,
            @Nullable String village,
            LocalDate on,
            CameBy channel,
            PetitionKind kind) {
        return petitions.receive(
                system,
                new PetitionRequest(
                        PetitionId.next(),
                        here,
                        new Sealed("演示群众"),
                        new Sealed("13800000000"),
                        1,
                        null,
                        false,
                        village,
                        on,
                        channel,
                        kind,
                        matter,
                        null));
    }

    private void line(Actor system, PetitionId id, LineAct act, LocalDate on, @Nullable String who, String said) {
        petitions.follow(
                system,
                id,
                new PetitionLineRequest(PetitionLineId.next(), act, on, who, null, said, version(system, id)));
    }

    private void end(Actor system, PetitionId id, LocalDate on, PetitionEnding how, String outcome) {
        petitions.end(system, id, new PetitionEndRequest(how, on, outcome, version(system, id)));
    }

    private int version(Actor system, PetitionId id) {
        return queries.card(system.scope(PetitionRight.READ), id).version();
    }
}
