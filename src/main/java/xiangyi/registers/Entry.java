package xiangyi.registers;

import xiangyi.shared.Area;

/** An entry as it stands: where it belongs, and what people filled in. */
public record Entry<W extends Record>(EntryId id, int version, Area area, W words) {}
