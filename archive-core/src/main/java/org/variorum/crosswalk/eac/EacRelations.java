package org.variorum.crosswalk.eac;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.crosswalk.Catcher;
import org.variorum.crosswalk.Named;
import org.variorum.crosswalk.draft.Cleaned;
import org.variorum.crosswalk.draft.KindOfName;
import org.variorum.crosswalk.draft.RecordDraft;
import org.variorum.crosswalk.tree.XmlPart;
import org.variorum.document.OwnFields;
import org.variorum.entry.EntryKind;

/** The area of relationships, ISAAR 5.3. */
final class EacRelations {
  private final RecordDraft draft;
  private final EacSources sources;
  private final Catcher catcher;
  private final String language;
  private final String scope;
  private final EacOwnRelations own;

  EacRelations(
      RecordDraft draft, EacSources sources, Catcher catcher, String language, String scope) {
    this.draft = draft;
    this.sources = sources;
    this.catcher = catcher;
    this.language = language;
    this.scope = scope;
    this.own = new EacOwnRelations(draft, sources, catcher, scope);
  }

  void read(XmlPart cpf, XmlPart root) {
    Stream.concat(cpf.parts("relations"), root.parts("relations"))
        .toList()
        .forEach(
            all -> {
              all.parts("cpfRelation").forEach(one -> cpf(one, one.attribute("cpfRelationType")));
              all.parts("relation").filter(one -> !own.took(one)).forEach(this::relation);
              all.parts("resourceRelation").forEach(own::tookResource);
              all.parts("functionRelation").forEach(this::function);
              all.parts().forEach(one -> one.untaken(part -> left(one)));
            });
  }

  /** As version 2.0 has them. */
  private void relation(XmlPart relation) {
    String target =
        relation.part("targetEntity").map(one -> one.attribute("targetType")).orElse("");
    String type = relation.part("relationType").map(EacRelations::type).orElse("");
    switch (target) {
      case "person", "corporateBody", "family", "" -> cpf(relation, type);
      case "function" -> function(relation);
      default -> {}
    }
  }

  /** The type of version 2010, if it is given and says more than that there is one. */
  private static String type(XmlPart type) {
    String coded = type.attribute("localType");
    return role(coded).equals("associated") ? Cleaned.line(type.words()) : coded;
  }

  private void cpf(XmlPart relation, String type) {
    String name = name(relation);
    Optional<EntryKind> kind = kind(relation, name).or(() -> kindBy(type));
    if (name.isEmpty() || kind.isEmpty() || name.length() > 300) {
      return;
    }
    relation.take();
    String reference =
        catcher.named(relation.line(), new Named(scope, kind.get(), name, language, null, null));
    List<EacDates> dates = EacDates.in(relation);
    @Nullable ObjectNode when =
        dates.isEmpty()
            ? null
            : draft
                .readDate(dates.get(0).said(), dates.get(0).normal(), "cpfRelation/date")
                .orElse(null);
    List<String> notes = EacOwnRelations.notes(relation);
    String ours = notes.isEmpty() ? "" : EacOwnRelations.role(relation);
    String role = ours.isEmpty() ? role(type) : ours;
    String said =
        relation
            .parts()
            .filter(part -> part.name().matches("descriptiveNote|placeEntry|targetRole|place"))
            .map(part -> Cleaned.text(part.words()))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("\n\n"));
    boolean plain = !role.equals("associated") || type.isEmpty() || type.equals("associative");
    String href = relation.attribute("href");
    String words = plain ? said : (type + "\n\n" + said).strip();
    if (!ours.isEmpty()) {
      words = String.join("\n\n", notes.subList(1, notes.size()));
    }
    String note = (words + "\n\n" + href).strip();
    ObjectNode made = draft.relation(reference, role, when, language, note);
    if (!ours.isEmpty()) {
      made.put(OwnFields.ROLE_NAME, notes.get(0));
    }
    var citations = sources.citations(relation, catcher, draft.key());
    if (!citations.isEmpty()) {
      made.set("citations", citations);
    }
  }

  /** What stands above a body, or came before it, is one as well; a relative is a person. */
  private Optional<EntryKind> kindBy(String type) {
    return type.startsWith("hierarchical") || type.startsWith("temporal")
        ? Optional.of(draft.kind())
        : type.equals("family") ? Optional.of(EntryKind.PERSON) : Optional.empty();
  }

  private static String name(XmlPart relation) {
    return Stream.concat(
            relation.parts("relationEntry").map(XmlPart::words),
            relation
                .parts("targetEntity")
                .map(
                    target -> target.parts().map(XmlPart::words).collect(Collectors.joining(", "))))
        .map(Cleaned::line)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElseGet(
            () ->
                Cleaned.line(
                    relation
                        .parts("objectXMLWrap")
                        .map(XmlPart::words)
                        .collect(Collectors.joining(" "))));
  }

  private static Optional<EntryKind> kind(XmlPart relation, String name) {
    String said =
        Stream.concat(Stream.of(relation), relation.parts())
            .flatMap(
                part ->
                    Stream.of(
                        part.attribute("role"),
                        part.attribute("localType"),
                        part.attribute("targetType")))
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT);
    if (said.contains("corporate")) {
      return Optional.of(EntryKind.CORPORATE_BODY);
    }
    if (said.contains("family")) {
      return Optional.of(EntryKind.FAMILY);
    }
    if (said.contains("person")) {
      return Optional.of(EntryKind.PERSON);
    }
    return KindOfName.of(name);
  }

  private static String role(String type) {
    return switch (type) {
      case "hierarchical-parent" -> "part-of";
      case "temporal-earlier" -> "predecessor";
      case "temporal-later" -> "successor";
      case "family" -> "family";
      default -> "associated";
    };
  }

  /** Keeps a relation to what an archive of ours has no entry for, as a whole. */
  private void left(XmlPart relation) {
    String type =
        Stream.of("resourceRelationType", "cpfRelationType", "functionRelationType")
            .map(relation::attribute)
            .filter(one -> !one.isEmpty())
            .findFirst()
            .orElse("");
    String words = Cleaned.line(relation.words());
    String line =
        Stream.of(type, words, relation.attribute("href"))
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining(" | "));
    if (!line.isEmpty()) {
      draft.kept(relation.path(), language, line);
    }
    relation.take();
  }

  private void function(XmlPart relation) {
    String words = Cleaned.text(relation.words());
    if (!words.isEmpty()) {
      draft.element("5.2.5", language, words);
      relation.take();
    }
  }
}
