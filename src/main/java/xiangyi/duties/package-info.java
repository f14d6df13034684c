/** Obligations over time: what the law wants done by when, and how each township stands. Reads facts only. */
@ApplicationModule(
        displayName = "职责",
        allowedDependencies = {"calendar", "areas", "facts", "imports"})
package xiangyi.duties;

import org.springframework.modulith.ApplicationModule;
