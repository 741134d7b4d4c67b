package org.variorum.crosswalk.ead;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.crosswalk.Named;
import org.variorum.crosswalk.Tongue;
import org.variorum.crosswalk.XmlPiece;
import org.variorum.entry.EntryKind;

/** Sorts what a unit says into its places: clauses of ISAD(G), names, and what has neither. */
final class EadMatter {
  private static final Set<String> TAKEN =
      Set.of("unitid", "unittitle", "unitdate", "unitdatestructured");
  private static final Set<String> NAMES = Set.of("controlaccess", "list", "item", "p");
  private static final int LONGEST_SUMMARY = 60;

  /** What names who made something and adds nothing to that. */
  private static final String MAKER =
      "(?i)|creators?|originat(?:or|ion)|provenienz|author|provenance|producteur";

  /** The codes of the general roles, as finding aids of ours have them. */
  private static final Set<String> ROLES =
      Set.of(
          ("commander member subordinate part-of predecessor successor took-part victim perpetrator"
                  + " witness captor opponent author editor place kept-by founder head associated"
                  + " family parent child spouse sibling")
              .split(" ", -1));

  private final EadRecord record;
  private final Said said;
  private final Set<XmlPiece> asked;
  private final ObjectNodes nodes = new ObjectNodes();

  /** What is put into the description beside texts. */
  private static final class ObjectNodes {
    private boolean institution;
  }

  /**
   * @param asked what was read as questions already
   */
  EadMatter(EadRecord record, Said said, Set<XmlPiece> asked) {
    this.record = record;
    this.said = said;
    this.asked = asked;
  }

  void take(List<EadUnit.Found> matter, ObjectNode description) {
    boolean scoped = matter.stream().anyMatch(found -> found.piece().name().equals("scopecontent"));
    for (EadUnit.Found found : matter) {
      if (found.piece().name().equals("did")) {
        found.piece().children().forEach(part -> identify(part, description, scoped));
      } else if (!asked.contains(found.piece())) {
        say(found);
      }
    }
  }

  private void identify(XmlPiece part, ObjectNode description, boolean scoped) {
    String name = part.name();
    if (TAKEN.contains(name)) {
      part.children().forEach(named -> entitled(named, description));
      part.all("title")
          .filter(title -> !title.attribute("href").isEmpty())
          .forEach(title -> said.keep("unittitle/title", title, Links.of(title)));
      return;
    }
    if (isInternal(part)) {
      said.keep(name, part);
      return;
    }
    switch (name) {
      case "physdesc", "physdescstructured", "physdescset" ->
          said.add(Isad.EXTENT, part.attribute("lang"), Extent.of(part));
      case "origination" -> originated(part, description);
      case "repository" -> kept(part, description);
      case "langmaterial" ->
          said.add(Isad.LANGUAGE, part.attribute("lang"), Speech.of(part, record.language()));
      case "abstract" -> summarise(part, scoped);
      case "note", "didnote" -> said.add(Isad.NOTE, part.attribute("lang"), Prose.of(part));
      case "container" -> {
        said.keep("container", part, Extent.container(part));
        String label = part.attribute("label");
        if (!label.equalsIgnoreCase(part.attributeOf("type", "localtype"))) {
          said.keepOnce("container/@label", part, label);
        }
      }
      case "physloc" ->
          said.keep(
              new Said.Rest("physloc", part.line(), part.attribute("lang"), Prose.of(part), true));
      case "dao", "daogrp", "daoset" -> said.keep(name, part, Links.of(part));
      default -> other(part);
    }
  }

  /**
   * An element of the description that stands within the identification is taken for what it is.
   */
  private void other(XmlPiece part) {
    if (Isad.clause(part.name()).isEmpty() || part.name().equals("head")) {
      said.keep(part.name(), part, Links.of(part));
    } else {
      said.add(Isad.clause(part.name()), part.attribute("lang"), Prose.of(part));
    }
  }

  private void summarise(XmlPiece part, boolean scoped) {
    if (scoped || part.words().split(" ", -1).length <= LONGEST_SUMMARY) {
      said.keep("abstract", part);
    } else {
      said.add(Isad.SCOPE, part.attribute("lang"), Prose.of(part));
    }
  }

  /**
   * Takes a name in a title that says more than its words: in what role, or by which number. What
   * is only marked as a name there stays words.
   */
  private void entitled(XmlPiece name, ObjectNode description) {
    String role = name.attributeOf("role", "relator");
    boolean said = !name.words().isEmpty();
    if (EadNames.kind(name).isEmpty() || said && role.isEmpty()) {
      return;
    }
    boolean maker = EadNames.isAgent(name) && !role.isEmpty() && role.matches(MAKER);
    if (maker) {
      record.refer(name, "").ifPresent(to -> creator(description, to));
    } else if (role.isEmpty() || role.equalsIgnoreCase("subject")) {
      record.refer(name, "subject");
    } else if (record.refer(name, "associated").isPresent()) {
      said(name, role);
    }
  }

  /** The role of a name, which the roles of the archive do not have. */
  private void said(XmlPiece name, String role) {
    said.keep("controlaccess/@role", name, EadNames.words(name) + ": " + role);
  }

  private void originated(XmlPiece origination, ObjectNode description) {
    List<XmlPiece> agents =
        origination
            .all("persname", "corpname", "famname")
            .filter(EadNames::isAgent)
            .filter(agent -> !EadNames.words(agent).isEmpty())
            .toList();
    for (XmlPiece agent : agents) {
      record.refer(agent, "").ifPresent(to -> creator(description, to));
    }
    String label = origination.attributeOf("label", "localtype");
    String role =
        agents.stream()
            .map(agent -> agent.attributeOf("role", "relator"))
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining(", "));
    String written = Prose.of(origination);
    String rest = agents.size() == 1 && written.isEmpty() ? EadNames.words(agents.get(0)) : written;
    String names = agents.stream().map(EadNames::words).collect(Collectors.joining(" "));
    if (agents.isEmpty()) {
      said.add(Isad.CREATOR, origination.attribute("lang"), rest);
    } else if (!rest.replaceAll("\\s+", " ").strip().equals(names)
        || !role.matches(MAKER)
        || !label.matches(MAKER)) {
      said.keep(
          "origination",
          origination,
          Stream.of(label, rest, role)
              .filter(one -> !one.isEmpty())
              .collect(Collectors.joining(": ")));
    }
  }

  private static void creator(ObjectNode description, String reference) {
    for (var one : description.withArray("creators")) {
      if (one.asText().equals(reference)) {
        return;
      }
    }
    description.withArray("creators").add(reference);
  }

  /** Who keeps it, told once where it is told of the whole. */
  private void kept(XmlPiece repository, ObjectNode description) {
    String name = keeper(repository);
    String words = Prose.of(repository);
    if (!name.isEmpty() && name.length() <= 400 && record.unit().isWhole() && !nodes.institution) {
      String language = Tongue.ofCode(repository.attribute("lang")).orElseGet(record::language);
      Named named = new Named("repository", EntryKind.INSTITUTION, name, language, null, null);
      description.put("institution", record.catcher().named(repository.line(), named));
      nodes.institution = true;
      repository
          .first("corpname")
          .map(one -> one.attributeOf("authfilenumber", "identifier"))
          .filter(number -> !number.isEmpty())
          .ifPresent(number -> said.keep("repository/@authfilenumber", repository, number));
      if (!words.equals(name) && !repository.words().equals(name)) {
        said.keep("repository", repository);
      }
    } else if (!isKeptAbove(words, name)) {
      said.keep("repository", repository, words.isEmpty() ? name : words);
    }
  }

  private static String keeper(XmlPiece repository) {
    return repository
        .first("corpname", "name", "persname", "famname")
        .map(EadNames::words)
        .filter(words -> !words.isEmpty())
        .orElseGet(
            () ->
                repository.content().stream()
                    .filter(String.class::isInstance)
                    .map(Object::toString)
                    .collect(Collectors.joining(" "))
                    .replaceAll("\\s+", " ")
                    .strip());
  }

  /** Whether the same is said of what the unit is part of, and so of the unit. */
  private boolean isKeptAbove(String words, String name) {
    EadUnit above = record.unit().parent();
    return above != null
        && new Did(above)
            .parts()
            .filter(part -> part.name().equals("repository") && !part.isInternal())
            .anyMatch(part -> Prose.of(part).equals(words) && keeper(part).equals(name));
  }

  private void say(EadUnit.Found found) {
    XmlPiece piece = found.piece();
    String clause = clause(piece);
    if (isInternal(piece)) {
      said.keep(piece.name(), piece);
    } else if (piece.name().equals("controlaccess")) {
      controlled(piece);
    } else if (EadNames.kind(piece).isPresent()) {
      control(piece);
    } else if (piece.name().startsWith("dao")) {
      said.keep(piece.name(), piece, Links.of(piece));
    } else if (clause.isEmpty() || found.around().startsWith("dsc")) {
      said.keep(found.around().startsWith("dsc") ? "dsc/" + piece.name() : piece.name(), piece);
    } else {
      said.add(clause, piece.attribute("lang"), Prose.of(piece));
    }
  }

  /** On who described what, by which rules and when there is one element, which may say which. */
  private static String clause(XmlPiece piece) {
    String analog = piece.attribute("encodinganalog");
    return piece.name().equals("processinfo") && analog.matches("3\\.7\\.[123]")
        ? analog
        : Isad.clause(piece.name());
  }

  private void controlled(XmlPiece group) {
    for (XmlPiece part : group.children().toList()) {
      if (EadNames.kind(part).isPresent()) {
        control(part);
      } else if (NAMES.contains(part.name()) && holdsNames(part)) {
        controlled(part);
      } else if (!part.name().equals("head") || !hasNames(group)) {
        said.keep("controlaccess/" + part.name(), part, Links.of(part));
      }
    }
    String loose =
        group.content().stream()
            .filter(String.class::isInstance)
            .map(Object::toString)
            .collect(Collectors.joining(" "))
            .replaceAll("\\s+", " ")
            .strip();
    if (!loose.isEmpty()) {
      said.keep("controlaccess", group, loose);
    }
  }

  private static boolean hasNames(XmlPiece group) {
    return group.children().anyMatch(part -> EadNames.kind(part).isPresent() || holdsNames(part));
  }

  private static boolean holdsNames(XmlPiece part) {
    return part.name().equals("controlaccess")
        || part.all(
                "persname",
                "corpname",
                "famname",
                "geogname",
                "subject",
                "function",
                "occupation",
                "genreform")
            .findAny()
            .isPresent();
  }

  private void control(XmlPiece name) {
    String own = name.attribute("localtype");
    if (ROLES.contains(own) && record.refer(name, own).isPresent()) {
      return;
    }
    boolean form = name.name().equals("genreform");
    Optional<String> reference = record.refer(name, form ? "associated" : "subject");
    String role = name.attributeOf("role", "relator");
    if (reference.isEmpty()) {
      said.keep("controlaccess/" + name.name(), name);
    } else if (!role.isEmpty() && !role.equalsIgnoreCase("subject")) {
      said(name, role);
    }
  }

  private static boolean isInternal(XmlPiece piece) {
    return piece.attribute("audience").equals("internal");
  }
}
