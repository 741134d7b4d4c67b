package org.variorum.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.description.Description;
import org.variorum.description.ReferenceCode;
import org.variorum.identifier.EntryId;

/**
 * Sees to it that a code is borne once within the institution that keeps the units, which is the
 * nearest that a unit or one above it names; without any, within the whole that they are part of.
 */
@ApplicationScoped
class Codes {
  @Inject UnitTree tree;

  /**
   * The other unit that bears the code where this one is; empty if none does. Until the transaction
   * ends nobody else gives a code there.
   */
  Optional<EntryId> rival(EntryId unit, Description description) {
    ReferenceCode code = description.code();
    if (code == null) {
      return Optional.empty();
    }
    EntryId keeper = keeper(unit, description);
    tree.hold(List.of(keeper));
    return tree.coded(code.value(), unit).stream()
        .filter(other -> keeper(tree.upwards(other)).filter(keeper::equals).isPresent())
        .findFirst();
  }

  /** Whether the two differ in the code, or in where it holds. */
  static boolean differ(@Nullable Description before, Description after) {
    return before == null
        || !Objects.equals(before.code(), after.code())
        || !Objects.equals(before.parent(), after.parent())
        || !Objects.equals(before.institution(), after.institution());
  }

  private EntryId keeper(EntryId unit, Description description) {
    if (description.institution() != null) {
      return description.institution();
    }
    EntryId parent = description.parent();
    return parent == null ? unit : keeper(tree.upwards(parent)).orElse(unit);
  }

  private static Optional<EntryId> keeper(List<TreeRow> upwards) {
    return upwards.stream()
        .flatMap(row -> Stream.ofNullable(row.institutionId()))
        .findFirst()
        .or(() -> upwards.stream().reduce((lower, higher) -> higher).map(TreeRow::id))
        .map(EntryId::new);
  }
}
