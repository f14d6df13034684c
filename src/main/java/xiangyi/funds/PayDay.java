package xiangyi.funds;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A day, or half of one, that is paid for. */
public record PayDay(LocalDate day, String occasion, String title, int halves, BigDecimal rate) {}
