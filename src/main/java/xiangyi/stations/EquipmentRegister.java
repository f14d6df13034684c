package xiangyi.stations;

import java.util.List;
import org.springframework.stereotype.Component;
import xiangyi.calendar.Workdays;
import xiangyi.registers.Plan;
import xiangyi.registers.Register;
import xiangyi.shared.Reason;

/** 设备台账: the equipment of offices and liaison rooms (essay 1: computers, desks, kettles and tea tables for 31 townships). */
@Component
class EquipmentRegister implements Register<Equipment> {

    private static final Plan<Equipment> PLAN = Plan.of(
                    "stations.equipment", Equipment.class, "/stations/equipment", StationRight.READ, StationRight.WRITE)
            .called("what")
            .on("since")
            .lists("pieces", "place", "since", "state")
            .narrows("since", "state")
            .finds("what", "place", "note")
            .sums("pieces")
            .sameRow("what", "place", "since")
            .under("petitions.rail", 88)
            .order(88);

    private final Workdays workdays;

    EquipmentRegister(Workdays workdays) {
        this.workdays = workdays;
    }

    @Override
    public Plan<Equipment> plan() {
        return PLAN;
    }

    @Override
    public void check(Equipment equipment, List<Reason> problems) {
        workdays.notInFuture(equipment.since(), "since", problems);
    }
}
