/** People who sign in, the capacities they act in, and the way in and out. */
@ApplicationModule(
        displayName = "账号",
        allowedDependencies = {"calendar", "areas", "imports"})
package xiangyi.accounts;

import org.springframework.modulith.ApplicationModule;
