/** Who did what, when, and on whose behalf; what was corrected or voided, and why. */
@ApplicationModule(
        displayName = "留痕",
        allowedDependencies = {"calendar"})
package xiangyi.audit;

import org.springframework.modulith.ApplicationModule;
