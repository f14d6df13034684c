package xiangyi.funds;

import java.time.LocalDate;

/** A session or an activity that money may be spent on, by its key of {@link xiangyi.shared.Places}. */
public record Occasion(String key, String title, LocalDate on) {}
