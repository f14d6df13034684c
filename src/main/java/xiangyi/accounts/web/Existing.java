package xiangyi.accounts.web;

/** Whether whoever is to have an account has one already, and only gets one more capacity. */
record Existing(boolean existing) {}
