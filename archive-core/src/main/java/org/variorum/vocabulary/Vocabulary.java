package org.variorum.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.variorum.language.Texts;

/**
 * The words an archive describes with, as data: the general ones that come with the program, and
 * its own, which win.
 */
public record Vocabulary(
    List<Property> properties,
    List<Term> roles,
    List<Term> differences,
    List<Term> schemes,
    List<Term> bases,
    List<Template> templates) {

  /** No words at all. */
  public static final Vocabulary NONE =
      new Vocabulary(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Vocabulary {
    properties =
        properties.stream().collect(byKey(Property::code)).values().stream()
            .sorted(Comparator.comparingInt(Property::order).thenComparing(Property::code))
            .toList();
    roles = distinct(roles);
    differences = distinct(differences);
    schemes = distinct(schemes);
    bases = distinct(bases);
    templates = List.copyOf(templates.stream().collect(byKey(Template::code)).values());
  }

  private static List<Term> distinct(List<Term> terms) {
    return List.copyOf(terms.stream().collect(byKey(Term::code)).values());
  }

  private static <T> Collector<T, ?, Map<String, T>> byKey(Function<T, String> code) {
    return Collectors.toMap(code, word -> word, (general, own) -> own, LinkedHashMap::new);
  }

  /** This vocabulary with another's words added; where both have a code, the other's word wins. */
  public Vocabulary and(Vocabulary own) {
    return new Vocabulary(
        joined(properties, own.properties),
        joined(roles, own.roles),
        joined(differences, own.differences),
        joined(schemes, own.schemes),
        joined(bases, own.bases),
        joined(templates, own.templates));
  }

  private static <T> List<T> joined(Collection<T> general, Collection<T> own) {
    return java.util.stream.Stream.concat(general.stream(), own.stream()).toList();
  }

  public Optional<Property> property(String code) {
    return properties.stream().filter(property -> property.code().equals(code)).findFirst();
  }

  /** All properties that may be asked of a kind of entry, in their order. */
  public List<Property> askedOf(String kind) {
    return properties.stream().filter(property -> property.isAskedOf(kind)).toList();
  }

  /** The templates of questions for a kind of entry. */
  public List<Template> templatesFor(String kind) {
    return templates.stream().filter(template -> template.isFor(kind)).toList();
  }

  public Optional<Template> template(String code) {
    return templates.stream().filter(template -> template.code().equals(code)).findFirst();
  }

  public boolean hasRole(String code) {
    return roles.stream().anyMatch(term -> term.code().equals(code));
  }

  public boolean hasDifference(String code) {
    return differences.stream().anyMatch(term -> term.code().equals(code));
  }

  public boolean hasBasis(String code) {
    return bases.stream().anyMatch(term -> term.code().equals(code));
  }

  /** Whether to have this role is a matter of crime, politics or health. */
  public boolean isSensitiveRole(String role) {
    return roles.stream().anyMatch(term -> term.code().equals(role) && term.sensitive());
  }

  /** Whether what is answered to it is on crime, politics or health. */
  public boolean isSensitive(String property) {
    return property(property).filter(Property::sensitive).isPresent();
  }

  /** Whether to have this role is a matter of a crime. */
  public boolean isRoleOnCrime(String role) {
    return roles.stream().anyMatch(term -> term.code().equals(role) && term.crime());
  }

  /** Whether what is answered to it is on a crime. */
  public boolean isOnCrime(String property) {
    return property(property).filter(Property::crime).isPresent();
  }

  public Texts role(String code) {
    return label(roles, code);
  }

  public Texts difference(String code) {
    return label(differences, code);
  }

  public Texts scheme(String code) {
    return label(schemes, code);
  }

  private static Texts label(List<Term> terms, String code) {
    return terms.stream()
        .filter(term -> term.code().equals(code))
        .map(Term::label)
        .findFirst()
        .orElse(Texts.english(code));
  }
}
