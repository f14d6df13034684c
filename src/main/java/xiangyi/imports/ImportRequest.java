package xiangyi.imports;

import java.util.List;
import xiangyi.shared.Area;
import xiangyi.shared.ForArea;

/**
 * A file to be brought in.
 *
 * @param registers those that are looked for in it: one, or {@link Registers#all()}
 */
public record ImportRequest(Area area, Upload upload, List<? extends Sheet<?>> registers) implements ForArea {}
