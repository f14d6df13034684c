/** Reports made from facts: every figure counted, never typed, and each opens the records behind it. */
@ApplicationModule(
        displayName = "报告",
        allowedDependencies = {"calendar", "areas", "documents", "facts", "imports"})
package xiangyi.reports;

import org.springframework.modulith.ApplicationModule;
