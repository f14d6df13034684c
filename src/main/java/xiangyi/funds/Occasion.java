package xiangyi.funds;

import java.time.LocalDate;

/** A session or an activity that money may be spent on. */
public record Occasion(String path, String title, LocalDate on) {}
