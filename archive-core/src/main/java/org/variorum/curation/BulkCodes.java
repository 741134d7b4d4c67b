package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.variorum.bulk.BulkAct;
import org.variorum.bulk.TextReplacement;
import org.variorum.bulk.UnitEdit;
import org.variorum.description.Description;
import org.variorum.description.ReferenceCode;
import org.variorum.identifier.EntryId;

/**
 * Tells which changes can be judged together before the first of them is written. Where codes, or
 * the places where they hold, change, what one unit becomes may decide on the next.
 */
@ApplicationScoped
class BulkCodes {
  @Inject UnitTree tree;

  /** Whether none of them can stand in the way of another. */
  boolean areApart(BulkAct act, List<BulkPlan> plans) {
    return plans.size() < 2
        || !touches(act)
        || (haveCodesOfTheirOwn(plans) && !(movesBranches(act) && haveParts(plans)));
  }

  private static boolean touches(BulkAct act) {
    return movesBranches(act)
        || (act instanceof TextReplacement replacement
            && replacement.place().equals(TextReplacement.CODE));
  }

  private static boolean movesBranches(BulkAct act) {
    return act instanceof BulkAct.Move || act instanceof UnitEdit.SetInstitution;
  }

  private static boolean haveCodesOfTheirOwn(List<BulkPlan> plans) {
    Set<ReferenceCode> seen = new HashSet<>();
    return plans.stream()
        .map(BulkPlan::revised)
        .filter(Objects::nonNull)
        .map(revised -> revised.after().particulars().description())
        .filter(Objects::nonNull)
        .map(Description::code)
        .filter(Objects::nonNull)
        .allMatch(seen::add);
  }

  private boolean haveParts(List<BulkPlan> plans) {
    List<EntryId> units = plans.stream().map(plan -> plan.line().entry()).toList();
    return tree.havePart(units);
  }
}
