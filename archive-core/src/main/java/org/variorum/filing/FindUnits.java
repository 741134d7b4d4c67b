package org.variorum.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.curation.CheckRemit;
import org.variorum.digitalobject.FileOrder;
import org.variorum.filing.FiledScan.Problem;
import org.variorum.identifier.EntryId;
import org.variorum.staff.Actor;

/** Finds for each file the unit that its name tells. */
@ApplicationScoped
class FindUnits {
  @Inject CodedUnits units;
  @Inject CheckRemit remit;

  /** In the order of their names. */
  List<FiledScan> of(Actor actor, FilePattern pattern, Collection<String> paths) {
    Map<String, CodeKey> codes = new HashMap<>();
    for (String path : paths) {
      pattern.code(path).ifPresent(code -> codes.put(path, CodeKey.of(code)));
    }
    Map<CodeKey, List<FiledUnit>> found = units.with(codes.values());
    Set<EntryId> foreign = foreign(actor, found.values());
    return paths.stream()
        .distinct()
        .sorted(FileOrder.BY_NAME)
        .map(path -> filed(path, Optional.ofNullable(codes.get(path)), found, foreign))
        .toList();
  }

  /** Those that the actor does not work on; who works on everything costs no question. */
  private Set<EntryId> foreign(Actor actor, Collection<List<FiledUnit>> found) {
    if (actor.remit().isWhole()) {
      return Set.of();
    }
    return found.stream()
        .flatMap(List::stream)
        .map(FiledUnit::entry)
        .filter(entry -> !remit.covers(actor, entry))
        .collect(Collectors.toSet());
  }

  private static FiledScan filed(
      String path,
      Optional<CodeKey> code,
      Map<CodeKey, List<FiledUnit>> found,
      Set<EntryId> foreign) {
    if (code.isEmpty()) {
      return FiledScan.nowhere(path, Problem.OTHER_NAME);
    }
    List<FiledUnit> bearers = found.getOrDefault(code.get(), List.of());
    if (bearers.size() != 1) {
      return FiledScan.nowhere(path, bearers.isEmpty() ? Problem.NO_SUCH_CODE : Problem.SEVERAL);
    }
    FiledUnit unit = bearers.get(0);
    return foreign.contains(unit.entry())
        ? FiledScan.nowhere(path, Problem.NOT_YOURS)
        : FiledScan.to(path, unit);
  }
}
