/**
 * Registers come in from .xlsx, .xls and .csv and leave as .xlsx: a trial run that names every fault by row and column,
 * then all or nothing, and undo by batch. Knows no room; each room hands in a {@link xiangyi.imports.Sheet}.
 */
@ApplicationModule(
        displayName = "导入导出",
        allowedDependencies = {"shared", "calendar", "web"})
package xiangyi.imports;

import org.springframework.modulith.ApplicationModule;
