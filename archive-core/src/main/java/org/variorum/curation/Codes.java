package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.description.Description;
import org.variorum.description.ReferenceCode;
import org.variorum.identifier.EntryId;

/**
 * Sees to it that a code is borne once within the institution that keeps the units, which is the
 * nearest that a unit or one above it names; without any, within the whole that they are part of.
 * Where a branch comes to another keeper, this holds for all codes in it.
 */
@ApplicationScoped
class Codes {
  private static final int AT_ONCE = 500;

  @Inject UnitTree tree;

  /**
   * A code that two units would bear.
   *
   * @param unit the one that is changed, or one below it
   */
  record Clash(String code, EntryId unit, EntryId bearer) {

    CodeTakenException refusal() {
      return new CodeTakenException(unit, this, List.of(toString()));
    }

    @Override
    public String toString() {
      return "code " + code + " of " + unit + " is borne by " + bearer + " in the same institution";
    }
  }

  /**
   * What would clash if a unit became this; empty if nothing would. Until the transaction ends
   * nobody else gives a code there.
   *
   * @param before what the tables say of it; null if they say nothing yet
   */
  Optional<Clash> clash(EntryId unit, @Nullable Description before, Description after) {
    if (before != null && !differ(before, after)) {
      return Optional.empty();
    }
    EntryId keeper = keeper(unit, after);
    boolean comes = before == null || !keeper.equals(keeper(unit, before));
    if (!comes && before != null && Objects.equals(before.code(), after.code())) {
      return Optional.empty();
    }
    tree.hold(List.of(keeper));
    Optional<Clash> own = own(unit, after.code(), keeper);
    return own.isPresent() || before == null || !comes ? own : below(unit, keeper);
  }

  private Optional<Clash> own(EntryId unit, @Nullable ReferenceCode code, EntryId keeper) {
    if (code == null) {
      return Optional.empty();
    }
    List<EntryId> others = tree.coded(code.value(), unit);
    Map<EntryId, EntryId> keepers = tree.keepers(others);
    return others.stream()
        .filter(other -> keeper.equals(keepers.get(other)))
        .findFirst()
        .map(other -> new Clash(code.value(), unit, other));
  }

  /** The tables still have the branch where it was, so that it does not clash with itself. */
  private Optional<Clash> below(EntryId unit, EntryId keeper) {
    for (int from = 0; ; from += AT_ONCE) {
      List<UnitTree.SharedCode> shared = tree.sharedBelow(unit, from, AT_ONCE);
      List<EntryId> others = shared.stream().map(UnitTree.SharedCode::other).distinct().toList();
      Map<EntryId, EntryId> keepers = tree.keepers(others);
      Optional<Clash> clash =
          shared.stream()
              .filter(one -> keeper.equals(keepers.get(one.other())))
              .findFirst()
              .map(one -> new Clash(one.code(), one.unit(), one.other()));
      if (clash.isPresent() || shared.size() < AT_ONCE) {
        return clash;
      }
    }
  }

  /** Whether the two differ in the code, or in where it holds. */
  private static boolean differ(Description before, Description after) {
    return !Objects.equals(before.code(), after.code())
        || !Objects.equals(before.parent(), after.parent())
        || !Objects.equals(before.institution(), after.institution());
  }

  private EntryId keeper(EntryId unit, Description description) {
    if (description.institution() != null) {
      return description.institution();
    }
    EntryId parent = description.parent();
    return parent == null ? unit : tree.keepers(List.of(parent)).getOrDefault(parent, unit);
  }
}
