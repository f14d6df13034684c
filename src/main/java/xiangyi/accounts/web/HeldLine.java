package xiangyi.accounts.web;

import xiangyi.accounts.CapacityId;
import xiangyi.shared.Role;

/** One capacity of an account, and the name of the place it holds for. */
public record HeldLine(CapacityId id, Role role, String place) {}
