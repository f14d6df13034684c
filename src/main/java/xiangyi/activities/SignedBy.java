package xiangyi.activities;

/** How it is known who came. */
public enum SignedBy {
    /** The clerk ticked the name. */
    CLERK,
    /** The deputy opened the sign-in page on their own phone. */
    QR,
    /** From the printed sheet. */
    PAPER,
    /** From a scan of the sheet. */
    SCAN
}
