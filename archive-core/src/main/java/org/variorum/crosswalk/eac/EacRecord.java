package org.variorum.crosswalk.eac;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.crosswalk.Catcher;
import org.variorum.crosswalk.Finding;
import org.variorum.crosswalk.Keys;
import org.variorum.crosswalk.StaffCatcher;
import org.variorum.crosswalk.draft.Cleaned;
import org.variorum.crosswalk.draft.LanguageTags;
import org.variorum.crosswalk.draft.RecordDraft;
import org.variorum.crosswalk.tree.XmlPart;
import org.variorum.entry.EntryKind;

/** Makes entries of one record: one for each identity that it describes. */
final class EacRecord {
  private static final int LONGEST_SUMMARY = 60;

  /** Attributes of the form, and those that are read where they stand. */
  private static final Set<String> FORMAL =
      Set.of(
          "id",
          "lang",
          "scriptCode",
          "languageOfElement",
          "scriptOfElement",
          "languageCode",
          "standardDate",
          "standardDateTime",
          "notBefore",
          "notAfter",
          "type",
          "schemaLocation",
          "base",
          "sourceReference",
          "style",
          "audience",
          "role",
          "arcrole",
          "actuate",
          "show",
          "title",
          "value",
          "status",
          "cpfRelationType",
          "targetType",
          "certainty",
          "calendar",
          "era",
          "preferredForm",
          "localType",
          "maintenanceEventType",
          "agentType",
          "encoding",
          "claim",
          "relation",
          "citation",
          "identityType",
          "eventType");

  private static final String WRITER = "Variorum";

  /** A number behind the code of its file, where the format has no place for that; no address. */
  private static final Pattern CODED =
      Pattern.compile("(?!urn:|info:|doi:)([a-z][a-z0-9-]{1,19}):([^/\\s].*)");

  private final XmlPart root;
  private final String stem;
  private final Catcher catcher;
  private final String key;
  private final String language;
  private final XmlPart control;

  /** What the file keeps for the staff, taken out of all else. */
  private final List<XmlPart> forStaff = new ArrayList<>();

  EacRecord(XmlPart root, String stem, int number, Catcher catcher) {
    this.root = root;
    this.stem = stem;
    this.catcher = catcher;
    this.control = root.part("control").orElse(root);
    String given =
        Stream.of("recordId", "recordid")
            .flatMap(control::parts)
            .map(part -> Cleaned.line(part.words()))
            .filter(id -> !id.isEmpty())
            .findFirst()
            .orElse("");
    String called =
        given.isEmpty() ? Keys.of("eac", stem, Integer.toString(number)) : Keys.of("eac", given);
    key = catcher.scope(called);
    language = languageOf(control);
    if (given.isEmpty()) {
      catcher.found(Finding.repaired("id-missing", root.line(), "control/recordId", "", key));
    }
    if (!key.equals(called)) {
      catcher.found(
          Finding.repaired("identifier-shared", root.line(), "control/recordId", key, key));
    }
  }

  private static String languageOf(XmlPart control) {
    return control
        .below("language")
        .map(part -> part.attribute("languageCode"))
        .filter(code -> !code.isEmpty())
        .findFirst()
        .map(code -> LanguageTags.of(code, "en"))
        .orElse("en");
  }

  void read() {
    if (control.isInternal()) {
      control
          .parts()
          .filter(part -> !part.name().equalsIgnoreCase("recordId"))
          .forEach(XmlPart::close);
    }
    forStaff.addAll(root.takeOutInternal("cpfDescription"));
    List<XmlPart> identities =
        Stream.concat(
                root.parts("cpfDescription"),
                root.parts("multipleIdentities").flatMap(all -> all.parts("cpfDescription")))
            .toList();
    if (identities.isEmpty()) {
      String words = root.words();
      catcher.found(Finding.refused("no-description", root.line(), root.name(), words, key));
      return;
    }
    boolean internal =
        isInProcess() || root.isInternal() || identities.stream().allMatch(XmlPart::isInternal);
    EacSources.Whole whole =
        new EacSources.Whole(key, language, stem, internal, citedForStaff(identities));
    EacSources sources = new EacSources(control, whole, catcher);
    for (int i = 0; i < identities.size(); i++) {
      String own = i == 0 ? key : Keys.of(key, Integer.toString(i + 1));
      identity(identities.get(i), own, sources, i == 0);
    }
    sources.sendRecord();
  }

  /** By what statements for the staff name their sources, and no others do. */
  private Set<String> citedForStaff(List<XmlPart> identities) {
    List<XmlPart> closed = identities.stream().filter(XmlPart::isInternal).toList();
    Set<XmlPart> within = closed.stream().flatMap(XmlPart::all).collect(Collectors.toSet());
    Set<String> named =
        names(Stream.concat(within.stream(), forStaff.stream().flatMap(XmlPart::all)));
    named.removeAll(names(root.all().filter(part -> !within.contains(part))));
    return named;
  }

  private static Set<String> names(Stream<XmlPart> statements) {
    return statements
        .flatMap(part -> EacSources.names(part).stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private void identity(XmlPart description, String own, EacSources sources, boolean first) {
    XmlPart identity = description.part("identity").orElse(description);
    boolean internal = isInProcess() || root.isInternal() || description.isInternal();
    Catcher naming = internal ? new StaffCatcher(catcher) : catcher;
    boolean house = isOfHouse(identity);
    RecordDraft draft = new RecordDraft(kind(identity, own), own, description.line(), catcher);
    if (internal) {
      draft.internal();
    }
    new EacNames(draft, sources, catcher, language, isOfTheFileOnly()).read(identity);
    new EacDescription(draft, sources, naming, language, isOfTheFileOnly()).read(description);
    new EacRelations(draft, sources, naming, language, key).read(description, root);
    EacAlternatives.read(draft, description, language);
    if (first) {
      forStaff.forEach(part -> draft.keptForStaff(part.path(), language, part.words()));
      control(draft, sources);
    } else {
      draft.relation("@" + key, "associated", null, language, "identity");
    }
    if (!draft.hasHeading()) {
      draft.heading("und", "[" + own + "]");
      catcher.found(Finding.repaired("heading-missing", description.line(), "nameEntry", "", own));
    }
    description.untaken(part -> keep(draft, part));
    attributes(draft, description);
    if (first) {
      root.parts()
          .filter(part -> !part.name().equals("multipleIdentities"))
          .filter(part -> !part.name().equals("cpfDescription"))
          .forEach(
              part -> {
                part.untaken(left -> keep(draft, left));
                if (part != control || !isOfTheFileOnly()) {
                  attributes(draft, part);
                }
              });
    }
    if (house && draft.kind() == EntryKind.CORPORATE_BODY) {
      draft.becomeInstitution();
    }
    draft.send();
  }

  /** Whether it keeps holdings, which both versions say beside its being a corporate body. */
  private static boolean isOfHouse(XmlPart identity) {
    List<XmlPart> others =
        identity.parts("otherEntityTypes").flatMap(all -> all.below("term")).toList();
    boolean told = others.stream().anyMatch(EacRecord::tellsOfHouse);
    others.stream().filter(EacRecord::tellsOfHouse).forEach(XmlPart::take);
    return told || identity.attribute("localType").equals("institution");
  }

  private static boolean tellsOfHouse(XmlPart term) {
    return Cleaned.line(term.words()).equalsIgnoreCase("institution");
  }

  private boolean isInProcess() {
    return control.attribute("publicationStatus").equals("inProcess")
        || control
            .parts("publicationStatus")
            .anyMatch(one -> one.words().strip().equals("inProcess"));
  }

  private EntryKind kind(XmlPart identity, String own) {
    XmlPart type = identity.part("entityType").orElse(null);
    String said = "";
    if (type != null) {
      type.take();
      said = (type.attribute("value") + " " + type.words()).strip();
    }
    switch (said) {
      case "person" -> {
        return EntryKind.PERSON;
      }
      case "corporateBody" -> {
        return EntryKind.CORPORATE_BODY;
      }
      case "family" -> {
        return EntryKind.FAMILY;
      }
      default -> {
        int line = type == null ? identity.line() : type.line();
        catcher.found(Finding.repaired("kind-missing", line, "entityType", said, own));
        return said.toLowerCase(Locale.ROOT).contains("person")
            ? EntryKind.PERSON
            : EntryKind.CORPORATE_BODY;
      }
    }
  }

  /** Keeps what attributes say and nothing else repeats: addresses above all. */
  private void attributes(RecordDraft draft, XmlPart part) {
    String said = draft.said();
    part.all()
        .forEach(
            one ->
                one.attributes()
                    .forEach(
                        (name, value) -> {
                          if (!FORMAL.contains(name)
                              && value.strip().length() > 3
                              && !said.contains(value.strip().replace("\"", "\\\""))) {
                            draft.kept(one.path() + "/@" + name, "und", value);
                          }
                        }));
  }

  private void keep(RecordDraft draft, XmlPart part) {
    String attributes =
        part.attributes().entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining(" "));
    String words = part.words().isBlank() ? attributes : part.words();
    draft.kept(part.path(), language, words);
    part.take();
  }

  /** The control area, ISAAR 5.4. */
  private void control(RecordDraft draft, EacSources sources) {
    if (isOfTheFileOnly()) {
      control.all().forEach(XmlPart::take);
      return;
    }
    control.parts("recordId").map(XmlPart::take).forEach(one -> say(draft, "5.4.1", one));
    control.parts("otherRecordId").map(XmlPart::take).forEach(one -> identifier(draft, one));
    control.parts("maintenanceAgency").map(XmlPart::take).forEach(one -> say(draft, "5.4.2", one));
    for (String rule : List.of("conventionDeclaration", "localTypeDeclaration")) {
      control.parts(rule).map(XmlPart::take).forEach(one -> say(draft, "5.4.3", one));
    }
    for (String status : List.of("maintenanceStatus", "publicationStatus")) {
      control.parts(status).map(XmlPart::take).forEach(one -> say(draft, "5.4.4", one));
    }
    for (String status : List.of("maintenanceStatus", "publicationStatus")) {
      draft.element("5.4.4", language, control.attribute(status));
    }
    draft.element("5.4.5", language, control.attribute("detailLevel"));
    control
        .parts("localControl")
        .filter(one -> one.attribute("localType").toLowerCase(Locale.ROOT).contains("detail"))
        .map(XmlPart::take)
        .forEach(one -> say(draft, "5.4.5", one));
    control
        .parts("maintenanceHistory")
        .map(XmlPart::take)
        .flatMap(all -> all.parts("maintenanceEvent"))
        .forEach(one -> draft.element("5.4.6", language, event(one)));
    control
        .parts("languageDeclaration")
        .map(XmlPart::take)
        .forEach(one -> say(draft, "5.4.7", one));
    draft.element("5.4.8", language, sources.words());
    control
        .parts("sources")
        .flatMap(all -> all.parts("descriptiveNote"))
        .forEach(note -> draft.element("5.4.8", language, note.words()));
    control.parts("sources").forEach(XmlPart::take);
  }

  /** Our own files tell of themselves there, and of the entry among the local descriptions. */
  private boolean isOfTheFileOnly() {
    return control.below("agent").map(one -> Cleaned.line(one.words())).anyMatch(WRITER::equals);
  }

  private static String event(XmlPart event) {
    String type = event.attribute("maintenanceEventType");
    return Stream.concat(Stream.of(type), event.parts().map(part -> Cleaned.line(saidBy(part))))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String saidBy(XmlPart part) {
    if (!part.words().isBlank()) {
      return part.words();
    }
    return Stream.of("value", "standardDateTime")
        .map(part::attribute)
        .filter(one -> !one.isEmpty())
        .findFirst()
        .orElse("");
  }

  private void say(RecordDraft draft, String clause, XmlPart part) {
    String words = Cleaned.line(part.words());
    String value = part.attribute("value");
    draft.element(clause, language, words.isEmpty() ? value : words);
  }

  static void identifier(RecordDraft draft, XmlPart part) {
    String number = Cleaned.line(part.words());
    if (number.isEmpty()) {
      return;
    }
    Matcher coded = CODED.matcher(number);
    if (part.name().equals("entityId") && coded.matches()) {
      draft.identifier(coded.group(1), coded.group(2));
      return;
    }
    String type = Cleaned.line(part.attribute("localType"));
    String file = type.isEmpty() ? Cleaned.line(part.attribute("otherRecordIdType")) : type;
    String named = file.replaceFirst("^.*[/#]", "");
    String code = named.isEmpty() ? part.name() : named;
    draft.identifier(code, number);
  }

  /** Whether it is short enough to stand at the head of an entry. */
  static boolean isSummary(String words) {
    return words.split("\\s+", -1).length <= LONGEST_SUMMARY;
  }
}
