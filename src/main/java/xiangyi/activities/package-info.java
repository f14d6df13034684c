/**
 * What deputies do together (代表活动): inspections, studies, law checks, trainings, visits. Planned, notified, held,
 * with who came and what was found; what was found is handed over as a referral.
 */
@ApplicationModule(
        displayName = "代表活动",
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
            "referrals"
        })
package xiangyi.activities;

import org.springframework.modulith.ApplicationModule;
