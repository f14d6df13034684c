/** Where rooms add to the pages of their registers. */
@NamedInterface("web")
package xiangyi.registers.web;

import org.springframework.modulith.NamedInterface;
