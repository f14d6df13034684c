package xiangyi.registers;

import org.jspecify.annotations.Nullable;
import xiangyi.shared.Area;
import xiangyi.shared.ForArea;

/**
 * What somebody filled in for a register.
 *
 * @param reason why it is changed; only a correction has one
 * @param version the one that the form was drawn from; 0 for a new entry
 */
public record EntryRequest<W extends Record>(
        EntryId id, Area area, W words, @Nullable String reason, int version) implements ForArea {}
