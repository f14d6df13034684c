/** How pages reach a browser: layout, fields, text, errors. The only owner of looks; knows no room. */
@ApplicationModule(
        displayName = "页面",
        allowedDependencies = {"calendar"})
package xiangyi.web;

import org.springframework.modulith.ApplicationModule;
