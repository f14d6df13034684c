/**
 * Plain registers: a room declares the record of its words and a plan, and list, form, page, correction, void, import, export,
 * print and search come from here. Only for what lives one life; what has steps is written by hand. Knows no room.
 */
@ApplicationModule(
        displayName = "台账",
        allowedDependencies = {"calendar", "areas", "audit", "imports"})
package xiangyi.registers;

import org.springframework.modulith.ApplicationModule;
