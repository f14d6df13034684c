package xiangyi.roster;

import org.jspecify.annotations.Nullable;

/** A field before and after it was put right, in the words a person reads. */
record Change(String field, @Nullable Object was, @Nullable Object is) {}
