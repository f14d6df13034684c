/** Where forms meet the hand-over. */
@NamedInterface("web")
package xiangyi.referrals.web;

import org.springframework.modulith.NamedInterface;
