package org.variorum.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.citation.Citation;
import org.variorum.citation.Stance;
import org.variorum.identifier.EntryId;

/**
 * From how many origins the sources of one statement can tell: what a source follows in this
 * matter, or else in general, is followed to its end. That any two ends are independent is never
 * claimed, so that of sources there is always at least one origin and never more is certain.
 *
 * @param sources how many speak for the statement
 * @param atMost how many origins they can have
 * @param chain what each source takes from, those that speak first, each before what it follows
 */
public record Independence(int sources, int atMost, List<Step> chain) {

  /** What a source takes from; nothing where nobody has looked. */
  public record Step(EntryId source, List<EntryId> takesFrom) {
    public Step {
      takesFrom = List.copyOf(takesFrom);
    }
  }

  public Independence {
    chain = List.copyOf(chain);
  }

  /**
   * Counts those that support; who contradicts or only mentions tells from nowhere.
   *
   * @param inGeneral what sources follow where a citation says nothing of its own
   */
  public static Independence of(List<Citation> citations, Map<EntryId, List<EntryId>> inGeneral) {
    Map<EntryId, Set<EntryId>> inThisMatter = new LinkedHashMap<>();
    citations.stream()
        .filter(citation -> citation.stance() == Stance.SUPPORTS)
        .forEach(
            citation ->
                inThisMatter
                    .computeIfAbsent(citation.source().entry(), source -> new LinkedHashSet<>())
                    .addAll(citation.derivesFrom()));
    Map<EntryId, List<EntryId>> followed = new LinkedHashMap<>();
    inThisMatter.keySet().forEach(source -> follow(source, inThisMatter, inGeneral, followed));
    return new Independence(
        inThisMatter.size(),
        ends(followed),
        followed.entrySet().stream().map(one -> new Step(one.getKey(), one.getValue())).toList());
  }

  /**
   * The sources that by what their own citations say follow each other in a circle; none where all
   * is well. What they follow in general is not asked.
   */
  public static Set<EntryId> circle(Stream<Citation> citations) {
    Map<EntryId, List<EntryId>> followed = new LinkedHashMap<>();
    citations.forEach(
        citation ->
            followed
                .computeIfAbsent(citation.source().entry(), source -> new ArrayList<>())
                .addAll(citation.derivesFrom()));
    return followed.entrySet().stream()
        .filter(
            one ->
                one.getValue().stream()
                    .anyMatch(from -> reach(from, followed).contains(one.getKey())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void follow(
      EntryId source,
      Map<EntryId, Set<EntryId>> inThisMatter,
      Map<EntryId, List<EntryId>> inGeneral,
      Map<EntryId, List<EntryId>> followed) {
    if (followed.containsKey(source)) {
      return;
    }
    Set<EntryId> own = inThisMatter.getOrDefault(source, Set.of());
    List<EntryId> from =
        new ArrayList<>(own.isEmpty() ? inGeneral.getOrDefault(source, List.of()) : own);
    from.remove(source);
    followed.put(source, from);
    from.forEach(next -> follow(next, inThisMatter, inGeneral, followed));
  }

  /** Sources that follow each other in a circle are one end, if nothing leads out of it. */
  private static int ends(Map<EntryId, List<EntryId>> followed) {
    Map<EntryId, Set<EntryId>> reached = new HashMap<>();
    followed.keySet().forEach(source -> reached.put(source, reach(source, followed)));
    return (int)
        followed.keySet().stream()
            .map(reached::get)
            .filter(own -> own.stream().allMatch(one -> own.equals(reached.get(one))))
            .distinct()
            .count();
  }

  private static Set<EntryId> reach(EntryId source, Map<EntryId, List<EntryId>> followed) {
    Set<EntryId> reached = new LinkedHashSet<>(List.of(source));
    List<EntryId> open = new ArrayList<>(reached);
    while (!open.isEmpty()) {
      followed.getOrDefault(open.remove(0), List.of()).stream()
          .filter(reached::add)
          .forEach(open::add);
    }
    return reached;
  }
}
