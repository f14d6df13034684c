package xiangyi.petitions;

/** Whether a line of the list of informants counts. */
enum InformantStatus {
    STANDING,
    VOID
}
