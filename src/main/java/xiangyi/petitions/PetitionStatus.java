package xiangyi.petitions;

/** Where a petition stands. */
public enum PetitionStatus {
    /** 办理中 */
    OPEN("open"),
    /** 已办结 */
    SETTLED("done"),
    /** 不予受理 */
    REFUSED("back"),
    /** 作废 */
    VOID("none");

    private final String look;

    PetitionStatus(String look) {
        this.look = look;
    }

    /** The shape beside its word. */
    public String look() {
        return look;
    }
}
