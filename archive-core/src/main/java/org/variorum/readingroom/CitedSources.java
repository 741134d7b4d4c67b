package org.variorum.readingroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.source.SourceKind;
import org.variorum.source.Work;

/** The sources of an entry by their kind. */
final class CitedSources {
  private final Apparatus apparatus;

  CitedSources(Apparatus apparatus) {
    this.apparatus = apparatus;
  }

  List<GroupView> of(Entry entry) {
    Map<String, List<LinkView>> byKind = new TreeMap<>();
    entry
        .allCitations()
        .map(citation -> citation.source().entry())
        .distinct()
        .forEach(
            source ->
                byKind
                    .computeIfAbsent(order(source), kind -> new ArrayList<>())
                    .add(apparatus.link(source)));
    return byKind.entrySet().stream()
        .map(
            kind ->
                new GroupView(
                    "source-kind." + kind.getKey().substring(2), TextView.NONE, kind.getValue()))
        .toList();
  }

  /** In the order of the vocabulary: what is near to the events first. */
  private String order(EntryId source) {
    Entry entry = apparatus.sources().get(source);
    Work work = entry == null ? null : entry.particulars().work();
    SourceKind kind = work == null ? null : work.kind();
    return kind == null
        ? "99other"
        : "%02d%s".formatted(List.of(SourceKind.values()).indexOf(kind), Codes.of(kind));
  }
}
