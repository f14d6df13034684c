package xiangyi.funds;

/** How surely an amount is known: to the fen, 余 (over) or 近 (nearly). */
public enum Exactness {
    EXACT,
    OVER,
    NEARLY
}
