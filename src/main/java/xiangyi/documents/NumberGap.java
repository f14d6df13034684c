package xiangyi.documents;

import java.time.Instant;

/** A number that was given and then voided, and why. */
public record NumberGap(int number, String reason, Instant voidedAt) {}
