package org.variorum.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.variorum.audit.Auditable;
import org.variorum.identifier.EntryId;

/**
 * On what a colleague works. Branches limit what stands in the holdings, institutions and units: an
 * entry belongs to a branch if it is named, or anything above it is. Kinds limit all that stands
 * outside of them, and the holdings too where no branch is named. A remit that names branches only
 * leaves everything else alone.
 *
 * @param branches institutions and units, each with all below it
 * @param kinds codes of kinds of entries, as {@code corporate-body}
 */
public record Remit(List<EntryId> branches, Set<String> kinds) implements Auditable {
  /** Everything. */
  public static final Remit WHOLE = new Remit(List.of(), Set.of());

  /** How many branches one remit may name. */
  public static final int MOST_BRANCHES = 100;

  private static final Set<String> HOLDINGS = Set.of("institution", "unit");

  public Remit {
    branches = branches.stream().distinct().toList();
    kinds = Set.copyOf(kinds);
    if (branches.size() > MOST_BRANCHES) {
      throw new IllegalArgumentException("More than " + MOST_BRANCHES + " branches");
    }
  }

  public boolean isWhole() {
    return branches.isEmpty() && kinds.isEmpty();
  }

  /** Whether an entry of the kind can lie in it only by where it stands in the holdings. */
  public boolean asksWhere(String kind) {
    return !branches.isEmpty() && HOLDINGS.contains(kind);
  }

  /**
   * Whether an entry lies in it.
   *
   * @param path the entry itself and all that it stands below in the holdings
   */
  public boolean covers(String kind, Set<EntryId> path) {
    if (asksWhere(kind)) {
      return branches.stream().anyMatch(path::contains);
    }
    return isWhole() || kinds.contains(kind);
  }

  @Override
  public String inAudit() {
    return isWhole() ? "everything" : (branchKeys() + " " + kindKeys()).strip();
  }

  /** The branches as tables keep them. */
  public String branchKeys() {
    return branches.stream().map(EntryId::value).collect(Collectors.joining(" "));
  }

  /** The kinds as tables keep them. */
  public String kindKeys() {
    return String.join(" ", new TreeSet<>(kinds));
  }

  /** What tables kept. */
  public static Remit ofKeys(String branches, String kinds) {
    return new Remit(words(branches).stream().map(EntryId::new).toList(), Set.copyOf(words(kinds)));
  }

  private static List<String> words(String keys) {
    return keys.isEmpty() ? List.of() : Arrays.asList(keys.split(" ", -1));
  }
}
