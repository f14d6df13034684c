package xiangyi.imports;

import xiangyi.shared.Area;

/** A file that waits to be brought in, and the place that it is about. */
public record Waiting(UploadId id, Area area, Upload upload) {}
