/**
 * Appraisals of units (工作评议) and of deputies before their voters (述职测评): how they were prepared, how the paper
 * vote came out and by which sum, and what was put right afterwards.
 */
@ApplicationModule(
        displayName = "评议测评",
        allowedDependencies = {
            "calendar",
            "areas",
            "audit",
            "imports",
            "documents",
            "departments",
            "roster",
            "activities",
            "referrals"
        })
package xiangyi.appraisals;

import org.springframework.modulith.ApplicationModule;
