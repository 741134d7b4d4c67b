package org.variorum.curation;

import org.variorum.bulk.BulkWhy;
import org.variorum.bulk.UnfitEntryException;
import org.variorum.language.RefusedException;
import org.variorum.staff.ForbiddenActException;

/** Why one of many entries is refused, as the change of many tells it. */
record BulkRefusal(BulkWhy why, String detail) {

  static BulkRefusal of(RefusedException refusal) {
    if (refusal instanceof UnfitEntryException unfit) {
      return new BulkRefusal(unfit.why(), unfit.detail());
    }
    if (refusal instanceof CodeTakenException taken) {
      return new BulkRefusal(BulkWhy.CODE_TAKEN, taken.code() + " · " + taken.bearer());
    }
    if (refusal instanceof InvalidEntryException invalid) {
      return new BulkRefusal(BulkWhy.INVALID, String.join("; ", invalid.problems()));
    }
    if (refusal instanceof UnpublishableException unpublishable) {
      return new BulkRefusal(BulkWhy.UNPUBLISHABLE, Hindrance.inWords(unpublishable.hindrances()));
    }
    if (refusal instanceof UnmovableException unmovable) {
      return new BulkRefusal(
          unmovable.why() == UnmovableException.Why.NOT_ON_THE_DESK
              ? BulkWhy.NOT_ON_THE_DESK
              : BulkWhy.REFUSED,
          "");
    }
    return refusal instanceof ForbiddenActException
        ? new BulkRefusal(BulkWhy.FORBIDDEN, "")
        : new BulkRefusal(BulkWhy.REFUSED, String.valueOf(refusal.getMessage()));
  }
}
