/** Liaison stations of deputies, and what the congress works with: rooms and equipment. */
@ApplicationModule(
        displayName = "联络站",
        allowedDependencies = {"registers", "calendar"})
package xiangyi.stations;

import org.springframework.modulith.ApplicationModule;
