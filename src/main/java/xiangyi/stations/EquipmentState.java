package xiangyi.stations;

/** Whether a piece of equipment can be used. */
public enum EquipmentState {
    GOOD,
    WORN,
    GONE
}
