package xiangyi.petitions;

/** How a petition ends: settled at some level, or not for this congress to take up. */
public enum PetitionEnding {
    VILLAGE,
    TOWNSHIP,
    ABOVE,
    /** 不予受理: another organ's matter, or the same case is in hand elsewhere. */
    NOT_OURS
}
