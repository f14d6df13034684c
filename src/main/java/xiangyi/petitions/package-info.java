/**
 * Petitions (信访) that come to the township congress: received, told within fifteen days, followed step by step until
 * settled; and the deputies who serve as informants. Who petitions stays sealed.
 */
@ApplicationModule(
        displayName = "信访",
        allowedDependencies = {
            "calendar",
            "areas",
            "accounts",
            "audit",
            "imports",
            "documents",
            "departments",
            "roster",
            "referrals"
        })
package xiangyi.petitions;

import org.springframework.modulith.ApplicationModule;
