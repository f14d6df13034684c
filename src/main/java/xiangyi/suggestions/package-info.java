/**
 * Deputies' suggestions, criticisms and opinions (代表建议、批评和意见): written by or for a deputy, reviewed,
 * registered with a number. It ends there; what follows is a referral.
 */
@ApplicationModule(
        displayName = "代表建议",
        allowedDependencies = {
            "calendar",
            "areas",
            "accounts",
            "audit",
            "imports",
            "files",
            "files :: web",
            "documents",
            "departments",
            "roster",
            "sessions",
            "referrals",
            "referrals :: web"
        })
package xiangyi.suggestions;

import org.springframework.modulith.ApplicationModule;
