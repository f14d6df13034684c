/** Where other rooms' forms open accounts. */
@NamedInterface("web")
package xiangyi.accounts.web;

import org.springframework.modulith.NamedInterface;
