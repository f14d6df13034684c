package xiangyi.referrals;

import xiangyi.shared.PersonId;

/** Somebody who raised the matter, gets the letter and rates. */
public record Raiser(PersonId person, String name) {}
