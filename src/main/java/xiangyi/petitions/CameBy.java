package xiangyi.petitions;

/** How a petition reached the congress. */
public enum CameBy {
    VISIT,
    LETTER,
    CALL,
    /** 上级交办 */
    PASSED_DOWN
}
