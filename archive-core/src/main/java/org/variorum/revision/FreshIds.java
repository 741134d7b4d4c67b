package org.variorum.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.variorum.identifier.Drawing;
import org.variorum.identifier.EntryId;

/** Gives new entries identifiers that none in the archive bears, announced ones among them. */
@ApplicationScoped
public class FreshIds {
  private static final int AT_ONCE = 500;

  @Inject KnownEntries known;
  @Inject RandomGenerator random;

  public EntryId one() {
    return several(1).get(0);
  }

  /**
   * So many at once, with one question for each few hundred. Those stand side by side, in order:
   * what is written together then lies together in every index that begins with an identifier.
   */
  public List<EntryId> several(int many) {
    return several(many, Set.of());
  }

  /**
   * The same without some that others are to bear.
   *
   * @param promised identifiers that come with what is taken in together with these
   */
  public List<EntryId> several(int many, Set<EntryId> promised) {
    List<EntryId> all = new ArrayList<>();
    Set<EntryId> given = new HashSet<>(promised);
    while (all.size() < many) {
      List<EntryId> some = neighbours(Math.min(AT_ONCE, many - all.size()), given);
      all.addAll(some);
      given.addAll(some);
    }
    return all;
  }

  private List<EntryId> neighbours(int many, Set<EntryId> promised) {
    return new Drawing<>(EntryId.neighbours(random), drawn -> taken(drawn, promised))
        .draw(many).stream().sorted().toList();
  }

  private Collection<EntryId> taken(Collection<EntryId> drawn, Set<EntryId> promised) {
    List<EntryId> all = List.copyOf(drawn);
    List<EntryId> taken = new ArrayList<>(all.stream().filter(promised::contains).toList());
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      known.identified(all.subList(from, Math.min(all.size(), from + AT_ONCE))).stream()
          .map(KnownEntry::id)
          .forEach(taken::add);
    }
    return taken;
  }
}
