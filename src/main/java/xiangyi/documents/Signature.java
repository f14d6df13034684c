package xiangyi.documents;

import java.time.LocalDate;

/**
 * Who signs, and on which day.
 *
 * @param sealed whether room is left for a seal; the seal itself is never drawn
 */
public record Signature(String agency, LocalDate date, boolean sealed) {}
