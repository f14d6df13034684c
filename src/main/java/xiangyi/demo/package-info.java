/** Fills the demonstration county by playing the use cases: it cannot break a rule, and doubles as a tour. */
@ApplicationModule(
        displayName = "演示",
        allowedDependencies = {
            "calendar",
            "areas",
            "accounts",
            "imports",
            "departments",
            "roster",
            "sessions",
            "suggestions",
            "referrals",
            "activities",
            "appraisals",
            "petitions",
            "publicity",
            "duties",
            "funds",
            "plans",
            "registers"
        })
package xiangyi.demo;

import org.springframework.modulith.ApplicationModule;
