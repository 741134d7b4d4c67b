package org.variorum.crosswalk.eac;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.crosswalk.Catcher;
import org.variorum.crosswalk.draft.Cleaned;
import org.variorum.crosswalk.draft.RecordDraft;
import org.variorum.crosswalk.tree.XmlPart;

/** The names of an identity with their variants, when they were borne and who says so. */
final class EacNames {
  /** How files of ours say how a form is used, beside whether it is the authorized one. */
  private static final Set<String> USES =
      Set.of("parallel", "variant", "pseudonym", "former", "own");

  private final RecordDraft draft;
  private final EacSources sources;
  private final Catcher catcher;
  private final String language;

  /** Whether the file is one of ours, which has the rule where others have a list of names. */
  private final boolean ours;

  private boolean authorized;

  /** The languages that a heading was found in. */
  private final Set<String> headed = new HashSet<>();

  EacNames(RecordDraft draft, EacSources sources, Catcher catcher, String language, boolean ours) {
    this.ours = ours;
    this.draft = draft;
    this.sources = sources;
    this.catcher = catcher;
    this.language = language;
  }

  void read(XmlPart identity) {
    List<XmlPart> alone = identity.parts("nameEntry").toList();
    List<XmlPart> sets =
        identity
            .parts()
            .filter(
                part ->
                    part.name().equals("nameEntrySet") || part.name().equals("nameEntryParallel"))
            .toList();
    XmlPart first = alone.stream().filter(EacNames::isAuthorized).findFirst().orElse(null);
    for (XmlPart set : sets) {
      boolean inSet = set.parts("authorizedForm").findAny().isPresent();
      List<XmlPart> names = set.parts("nameEntry").toList();
      for (int i = 0; i < names.size(); i++) {
        boolean best =
            first == null && !authorized && (inSet || isAuthorized(names.get(i)) || i == 0);
        name(names.get(i), best ? "authorized" : "parallel");
      }
      set.take();
    }
    for (XmlPart entry : alone) {
      boolean best = !authorized && (first == null || entry == first);
      boolean other = authorized && isAuthorized(entry) && !headed.contains(tag(entry));
      name(entry, best || other ? "authorized" : use(entry));
    }
    for (String kind : List.of("entityId", "identityId", "otherEntityId", "otherEntityIds")) {
      identity.parts(kind).forEach(one -> EacRecord.identifier(draft, one.take()));
    }
    identity
        .parts("descriptiveNote")
        .map(XmlPart::take)
        .forEach(note -> draft.element("5.4.9", language, note.words()));
  }

  private static boolean isAuthorized(XmlPart entry) {
    return entry.attribute("status").equals("authorized")
        || entry.attribute("preferredForm").equals("true")
        || entry.attribute("type").equals("authorized")
        || entry.part("authorizedForm").isPresent()
        || entry.part("preferredForm").isPresent();
  }

  private static String use(XmlPart entry) {
    if (USES.contains(entry.attribute("localType"))) {
      return entry.attribute("localType");
    }
    String type =
        (entry.attribute("localType") + " " + entry.attribute("type")).toLowerCase(Locale.ROOT);
    if (type.contains("pseudonym") || type.contains("псевдоним") || type.contains("alias")) {
      return "pseudonym";
    }
    if (type.contains("former") || type.contains("previous") || type.contains("birth")) {
      return "former";
    }
    return type.contains("parallel") ? "parallel" : "variant";
  }

  private void name(XmlPart entry, String use) {
    entry.take();
    String words = words(entry);
    String tag = tag(entry);
    if (!ours) {
      ruled(entry, words);
    }
    if (use.equals("authorized") && !words.isEmpty()) {
      authorized = true;
      headed.add(tag);
      draft.heading(tag, words);
    }
    draft
        .name(words, tag, use)
        .ifPresent(
            name -> {
              rule(entry, name);
              used(entry, name);
              ArrayNode citations = sources.citations(entry, catcher, draft.key());
              if (!citations.isEmpty()) {
                name.set("citations", citations);
              }
            });
  }

  /** By whose rules others say that a form was made. */
  private void ruled(XmlPart entry, String words) {
    for (String form : List.of("authorizedForm", "alternativeForm", "preferredForm")) {
      entry
          .parts(form)
          .map(one -> Cleaned.line(one.words()))
          .filter(rule -> !rule.isEmpty() && !rule.equals("conventionDeclaration"))
          .forEach(rule -> draft.kept("nameEntry/" + form, language, words + ": " + rule));
    }
  }

  /** By what it was made. */
  private void rule(XmlPart entry, ObjectNode name) {
    String rule =
        Cleaned.line(
            entry.attribute("transliteration").isEmpty() && ours
                ? entry.attribute("vocabularySource")
                : entry.attribute("transliteration"));
    if (!rule.isEmpty()) {
      name.put("nameClass", "by-rule").put("scheme", rule);
    }
  }

  private void used(XmlPart entry, ObjectNode name) {
    List<EacDates> dates = EacDates.in(entry);
    for (int i = 0; i < dates.size(); i++) {
      EacDates one = dates.get(i);
      if (i == 0) {
        draft
            .readDate(one.said(), one.normal(), "nameEntry/useDates")
            .ifPresent(date -> name.set("used", date));
      } else {
        draft.kept("nameEntry/useDates", language, one.said());
      }
    }
  }

  private String words(XmlPart entry) {
    List<XmlPart> parts = entry.parts("part").toList();
    boolean inverted =
        parts.size() > 1
            && parts
                .get(0)
                .attribute("localType")
                .toLowerCase(Locale.ROOT)
                .matches(".*(surname|family|last|nachname).*");
    if (!inverted) {
      return Cleaned.line(parts.stream().map(XmlPart::words).collect(Collectors.joining(" ")));
    }
    String rest = parts.stream().skip(1).map(XmlPart::words).collect(Collectors.joining(" "));
    return Cleaned.line(parts.get(0).words() + ", " + rest);
  }

  private String tag(XmlPart entry) {
    String tag = Spoken.in(entry, language);
    String script = entry.attribute("scriptOfElement");
    script = script.isEmpty() ? entry.attribute("scriptCode") : script;
    boolean other = script.equals("Latn") && List.of("ru", "uk", "be", "bg", "sr").contains(tag);
    return other ? tag + "-Latn" : tag;
  }
}
