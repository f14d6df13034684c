/**
 * Motions (议案): signed by five deputies or more, brought in before the deadline, and either put on the agenda by the
 * presidium or turned into a suggestion.
 */
@ApplicationModule(
        displayName = "议案",
        allowedDependencies = {
            "calendar",
            "areas",
            "accounts",
            "audit",
            "imports",
            "documents",
            "departments",
            "roster",
            "sessions",
            "suggestions",
            "referrals",
            "referrals :: web"
        })
package xiangyi.motions;

import org.springframework.modulith.ApplicationModule;
