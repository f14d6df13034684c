package xiangyi.funds;

import java.math.BigDecimal;

/** What went to one purpose. */
public record Share(Purpose purpose, BigDecimal yuan, int number) {}
