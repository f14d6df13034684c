package xiangyi.publicity;

/** Whether a line of a register counts. */
enum Standing {
    STANDING,
    VOID
}
