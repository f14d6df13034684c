/** TownshipNames from province to village by their official codes, and what is set locally, with dates. */
@ApplicationModule(
        displayName = "区划",
        allowedDependencies = {"calendar", "imports"})
package xiangyi.areas;

import org.springframework.modulith.ApplicationModule;
