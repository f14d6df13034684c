/** Whoever answers what is handed to them: units, villages, firms; a county's unit serves every township. */
@ApplicationModule(
        displayName = "承办单位",
        allowedDependencies = {"calendar", "areas", "accounts", "accounts :: web", "audit", "imports"})
package xiangyi.departments;

import org.springframework.modulith.ApplicationModule;
