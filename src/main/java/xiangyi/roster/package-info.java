/** People of the congress: persons, terms, mandates, posts, tasks and groups — dated, readable as at any day. */
@ApplicationModule(
        displayName = "代表",
        allowedDependencies = {"calendar", "areas", "accounts", "accounts :: web", "audit", "imports", "documents"})
package xiangyi.roster;

import org.springframework.modulith.ApplicationModule;
