/** Plans of the year and of the groups, schemes, standing rules (制度), and the topics chosen for supervision. */
@ApplicationModule(
        displayName = "计划和议题",
        allowedDependencies = {"registers", "calendar", "areas", "audit", "imports", "files", "files :: web", "roster"})
package xiangyi.plans;

import org.springframework.modulith.ApplicationModule;
