package xiangyi.petitions;

import org.jspecify.annotations.Nullable;

/** How a petition came, as the norms judge it: with how many who speak for the others. */
public record Visit(CameBy channel, @Nullable Integer spokespersons) {}
