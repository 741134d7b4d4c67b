package org.variorum.readingroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.entry.Entry;
import org.variorum.entry.Relation;
import org.variorum.language.Texts;

/** What an entry has to do with others: grouped by role, and in the order of time. */
final class Related {
  private final Apparatus apparatus;
  private final Notes notes;

  Related(Apparatus apparatus, Notes notes) {
    this.apparatus = apparatus;
    this.notes = notes;
  }

  /** Relations by role, then what others say of this entry. */
  List<GroupView> groups(Entry entry, List<Incoming> incoming) {
    Map<String, List<LinkView>> byRole = new LinkedHashMap<>();
    for (Relation relation : entry.relations()) {
      byRole.computeIfAbsent(relation.role(), role -> new ArrayList<>()).add(link(relation));
    }
    List<GroupView> groups = new ArrayList<>();
    byRole.forEach((role, links) -> groups.add(new GroupView("", role(role), links)));
    groups.addAll(named(entry, incoming));
    return groups;
  }

  private TextView role(String role) {
    TextView words = apparatus.text(apparatus.vocabulary().role(role));
    String text = words.text();
    return text.isEmpty()
        ? words
        : new TextView(
            text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1),
            words.lang());
  }

  private LinkView link(Relation relation) {
    return apparatus.link(relation.entry(), relation.note());
  }

  /** Others that name this entry, unless it names them itself. */
  private List<GroupView> named(Entry entry, List<Incoming> incoming) {
    Map<String, List<LinkView>> byNature = new LinkedHashMap<>();
    for (Incoming one : incoming) {
      boolean known = entry.relations().stream().anyMatch(r -> r.entry().equals(one.from().id()));
      String code = one.group();
      if (!known && !code.isEmpty()) {
        List<LinkView> links = byNature.computeIfAbsent(code, nature -> new ArrayList<>());
        LinkView link = apparatus.link(one.from().id(), Texts.NONE);
        if (!links.contains(link)) {
          links.add(link);
        }
      }
    }
    return byNature.entrySet().stream()
        .map(group -> new GroupView("named-by." + group.getKey(), TextView.NONE, group.getValue()))
        .toList();
  }

  /** The stages of an event, or the dated relations of anything else. */
  List<TimeView> timeline(Entry entry) {
    return entry.particulars().happening() != null
        ? entry.particulars().happening().stages().stream()
            .map(
                stage ->
                    new TimeView(
                        apparatus.date(stage.when()),
                        Apparatus.machine(stage.when()),
                        stage.text().isEmpty()
                            ? apparatus.text(stage.label())
                            : apparatus.text(stage.text()),
                        LinkView.plain(apparatus.text(stage.label())),
                        apparatus.link(stage.place()),
                        notes.refs(stage.citations())))
            .toList()
        : dated(entry);
  }

  private List<TimeView> dated(Entry entry) {
    return entry.relations().stream()
        .filter(relation -> relation.when() != null)
        .sorted(Comparator.comparingLong(Related::first))
        .map(
            relation ->
                new TimeView(
                    apparatus.date(relation.when()),
                    Apparatus.machine(relation.when()),
                    role(relation.role()),
                    link(relation),
                    new LinkView("", "", ""),
                    notes.refs(relation.citations())))
        .toList();
  }

  private static long first(Relation relation) {
    return relation.when() == null ? Long.MAX_VALUE : relation.when().earliest();
  }
}
