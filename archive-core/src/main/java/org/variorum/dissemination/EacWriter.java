package org.variorum.dissemination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.authority.Authority;
import org.variorum.citation.Citation;
import org.variorum.claim.Account;
import org.variorum.claim.Claim;
import org.variorum.claim.Question;
import org.variorum.claim.Value;
import org.variorum.entry.EntryKind;
import org.variorum.entry.Relation;
import org.variorum.institution.Institution;
import org.variorum.language.Text;
import org.variorum.language.Texts;
import org.variorum.name.NameForm;
import org.variorum.name.NameUse;

/**
 * What both versions of EAC-CPF are written from: the statements on an agent by the element that
 * they belong to. Rival statements stand side by side, each with its sources.
 */
final class EacWriter {
  /** What we call whoever keeps holdings, which both versions know as a corporate body. */
  static final String INSTITUTION = "institution";

  /** Questions whose answers are dates of existence, with whether they begin it. */
  private static final Map<String, Boolean> EXISTENCE =
      Map.of("born", true, "founded", true, "died", false, "dissolved", false);

  private static final Map<String, String> CLAUSES =
      new TreeMap<>(
          Map.of(
              "5.2.2", "biogHist",
              "5.2.4", "legalStatus",
              "5.2.5", "function",
              "5.2.6", "mandate",
              "5.2.7", "structureOrGenealogy",
              "5.2.8", "generalContext"));

  /** The elements of ISDIAH that are in a place of their own, by the clause of ISAAR(CPF). */
  private static final Map<String, String> OF_INSTITUTIONS =
      Map.of("5.2.2", "5.3.1", "5.2.6", "5.3.3", "5.2.7", "5.3.4", "5.2.8", "5.3.2");

  private EacWriter() {}

  static String type(EntryKind kind) {
    return switch (kind) {
      case PERSON -> "person";
      case FAMILY -> "family";
      default -> "corporateBody";
    };
  }

  /** A claim with the question that it answers. */
  record Said(Question question, Claim claim) {
    String property() {
      return question.property();
    }
  }

  private static Stream<Said> said(Told told) {
    return told.entry().questions().stream()
        .flatMap(question -> question.claims().stream().map(claim -> new Said(question, claim)));
  }

  static List<Said> existence(Told told) {
    return said(told)
        .filter(one -> EXISTENCE.containsKey(one.property()))
        .filter(one -> one.claim().value() instanceof Value.OfDate)
        .toList();
  }

  static boolean isBeginning(Said said) {
    return EXISTENCE.getOrDefault(said.property(), true);
  }

  static List<Said> places(Told told) {
    return said(told).filter(one -> one.claim().value() instanceof Value.OfPlace).toList();
  }

  static List<Said> others(Told told) {
    List<Said> existence = existence(told);
    return said(told)
        .filter(one -> !(one.claim().value() instanceof Value.OfPlace))
        .filter(one -> !existence.contains(one))
        .toList();
  }

  static List<Account> accounts(Told told) {
    return told.entry().questions().stream().flatMap(one -> one.accounts().stream()).toList();
  }

  /** Relations to entries that visitors may see. */
  static List<Relation> relations(Told told, boolean toPlaces) {
    return told.entry().relations().stream()
        .filter(one -> !told.heading(one.entry()).isEmpty())
        .filter(one -> (told.kind(one.entry()).orElseThrow() == EntryKind.PLACE) == toPlaces)
        .toList();
  }

  /** The elements of ISAAR(CPF), or of ISDIAH, that are in a place of their own. */
  static Texts clause(Told told, String clause) {
    Authority authority = told.entry().particulars().authority();
    Institution house = told.entry().particulars().institution();
    if (house != null) {
      String own = OF_INSTITUTIONS.getOrDefault(clause, "");
      return house.elements().getOrDefault(own, Texts.NONE);
    }
    return authority == null ? Texts.NONE : authority.elements().getOrDefault(clause, Texts.NONE);
  }

  /** Those that are in none, by clause. */
  static Map<String, Texts> otherClauses(Told told) {
    Authority authority = told.entry().particulars().authority();
    Institution house = told.entry().particulars().institution();
    if (house != null) {
      return ofInstitution(house);
    }
    Map<String, Texts> others = new TreeMap<>();
    if (authority != null) {
      others.putAll(authority.elements());
      others.keySet().removeAll(CLAUSES.keySet());
    }
    return others;
  }

  private static Map<String, Texts> ofInstitution(Institution house) {
    Map<String, Texts> others = new TreeMap<>();
    house
        .elements()
        .forEach(
            (clause, words) -> {
              if (!OF_INSTITUTIONS.containsValue(clause)) {
                others.put("isdiah-" + clause, words);
              }
            });
    others.put("isdiah-address", house.address());
    others.put("isdiah-access", house.access());
    if (house.website() != null) {
      others.put("isdiah-website", Texts.english(house.website()));
    }
    return others;
  }

  /** The identifiers of an agent in other files. */
  static Map<String, String> identifiers(Told told) {
    Authority authority = told.entry().particulars().authority();
    Institution house = told.entry().particulars().institution();
    if (house != null && house.code() != null) {
      return Map.of("isil", house.code());
    }
    return authority == null ? Map.of() : new TreeMap<>(authority.identifiers());
  }

  /** What EAC-CPF calls a relation in that role. */
  static String relationType(String role) {
    return switch (role) {
      case "part-of" -> "hierarchical-parent";
      case "predecessor" -> "temporal-earlier";
      case "successor" -> "temporal-later";
      case "family" -> "family";
      default -> "associative";
    };
  }

  /** The form of the name that a heading is, if there is such a form. */
  static Optional<NameForm> bearing(Told told, Text heading) {
    return told.entry().names().stream()
        .filter(name -> name.use() == NameUse.AUTHORIZED)
        .filter(name -> name.text().equals(heading.value()))
        .filter(name -> name.language().equals(heading.language()))
        .findFirst();
  }

  /** All forms of the name but those that headings are. */
  static List<NameForm> otherNames(Told told, List<Text> headings) {
    List<NameForm> others = new ArrayList<>(told.entry().names());
    headings.forEach(heading -> bearing(told, heading).ifPresent(others::remove));
    return others;
  }

  static Texts occupation(Told told) {
    Authority authority = told.entry().particulars().authority();
    return authority == null ? Texts.NONE : authority.occupation();
  }

  /** Every citation of the entry, each once. */
  static List<Citation> sources(Told told) {
    return List.copyOf(
        told.entry()
            .allCitations()
            .collect(
                Collectors.toMap(
                    one -> one.id().value(), one -> one, (first, again) -> first, TreeMap::new))
            .values());
  }

  /** What a citation adds to its source and place, a line each. */
  static List<String> remarks(Citation citation) {
    return Stream.of(
            Stream.of(citation.stance().name().toLowerCase(java.util.Locale.ROOT)),
            Stream.ofNullable(citation.quotation()).map(quotation -> "“" + quotation.text() + "”"),
            Plain.each(citation.remark()).stream().map(Text::value),
            citation.toBeChecked() ? Stream.of("Still to be checked") : Stream.<String>empty())
        .flatMap(lines -> lines)
        .filter(Plain::hasInk)
        .toList();
  }
}
