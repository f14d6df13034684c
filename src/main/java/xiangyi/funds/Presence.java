package xiangyi.funds;

import java.time.LocalDate;
import xiangyi.shared.PersonId;

/**
 * Somebody was there for half a day or a whole one.
 *
 * @param halves one or two; half a day is the smallest piece that is paid
 */
public record Presence(PersonId person, String name, LocalDate day, int halves, String occasion, String title) {}
