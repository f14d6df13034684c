package xiangyi.referrals.web;

import xiangyi.calendar.Due;
import xiangyi.web.FormPage;

/** To whom something is handed over, and until when it is to be answered by either clock. */
public record HandOverPage(FormPage page, Due ordinary, Due hard, String source) {}
