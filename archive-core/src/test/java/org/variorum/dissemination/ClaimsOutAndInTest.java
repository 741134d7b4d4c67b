package org.variorum.dissemination;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.crosswalk.Caught;
import org.variorum.crosswalk.eac.EacCrosswalk;
import org.variorum.crosswalk.ead.EadCrosswalk;
import org.variorum.document.DemoArchive;
import org.variorum.document.DocumentCodec;
import org.variorum.document.References;
import org.variorum.edition.PublishedEdition;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.entry.PlainText;
import org.variorum.identifier.EntryId;
import org.variorum.language.NoteMark;
import org.variorum.language.Texts;
import org.variorum.vocabulary.Vocabulary;

/** The questions of the demonstration archive, written in formats of others and read again. */
class ClaimsOutAndInTest {
  private static final Told.House HOUSE =
      new Told.House(Texts.NONE, "https://archive.example", Vocabulary.NONE);

  private static final Pattern CLAIM =
      Pattern.compile("(?s)<(place|localDescription|existDates) [^>]*v:claim=.*?</\\1>");

  private static final Pattern ACCOUNT = Pattern.compile("<biogHist localType=\"account\"[^>]*>");

  private final DocumentCodec codec = new DocumentCodec();
  private final Map<EntryId, Entry> entries =
      new DemoArchive()
          .entries().values().stream().collect(Collectors.toMap(Entry::id, one -> one));
  private final Map<EntryId, Named> named =
      entries.values().stream()
          .collect(Collectors.toMap(Entry::id, one -> new Named(one.kind(), one.heading())));

  @TempDir Path folder;

  @Test
  void claimsAndAccountsOfAgentsComeBackWithRivalsSourcesAndCertainty() throws Exception {
    int compared = 0;
    int accounts = 0;
    for (Entry entry : entries.values()) {
      if (FileFormat.EAC2.fits(entry.kind()) && !entry.questions().isEmpty()) {
        String xml = eac(entry, named);
        Caught again = Caught.of(new EacCrosswalk(), folder, xml);
        ArrayNode before = asked(codec.treeOf(entry), this::name);
        ArrayNode after = asked(agent(again), called(again));
        assertThat(sorted(after)).as(entry.heading().wordsIn("en")).isEqualTo(sorted(before));
        compared += before.size();
        accounts += before.findValues("prose").size();
        assertThat(agent(again).at("/particulars/authority/elements").has("5.2.2"))
            .isEqualTo(codec.treeOf(entry).at("/particulars/authority/elements").has("5.2.2"));
        assertThat(agent(again).path("remnants").findValuesAsText("element"))
            .as("what found no place, but addresses")
            .allMatch(element -> element.matches(".*/@valueURI"));
        assertThat(forms(agent(again), "scheme")).containsAll(forms(codec.treeOf(entry), "scheme"));
        assertThat(forms(agent(again), "use")).containsAll(forms(codec.treeOf(entry), "use"));
        assertThat(agent(again).path("summary")).isEqualTo(codec.treeOf(entry).path("summary"));
        assertThat(words(agent(again).path("body")))
            .isEqualTo(words(codec.treeOf(entry).path("body")));
      }
    }
    assertThat(compared).isGreaterThan(20);
    assertThat(accounts).isGreaterThan(5);
  }

  @Test
  void anAccountRestsOnWhatItsElementStillNamesAndIsWordsOnceSomebodyHasChangedIt()
      throws Exception {
    Entry entry =
        entries.values().stream()
            .filter(one -> one.kind() == EntryKind.PERSON)
            .filter(one -> eac(one, named).matches("(?s).*localType=\"account\"[^>]*cite-.*"))
            .findFirst()
            .orElseThrow();
    String xml = eac(entry, named);
    Matcher first = ACCOUNT.matcher(xml);
    assertThat(first.find()).isTrue();

    ObjectNode same = agent(Caught.of(new EacCrosswalk(), folder, xml));
    ObjectNode fewer =
        agent(
            Caught.of(
                new EacCrosswalk(),
                folder,
                xml.replace(
                    first.group(), first.group().replaceFirst("sourceReference=\"[^\"]*\"", ""))));
    ObjectNode other =
        agent(
            Caught.of(
                new EacCrosswalk(), folder, xml.replaceFirst(ACCOUNT + "<p[^>]*>", "$0New ")));

    int rests = same.path("questions").findValues("accounts").size();
    assertThat(rests).isPositive();
    assertThat(accounts(fewer)).hasSameSizeAs(accounts(same));
    assertThat(accounts(fewer).toString().split("\"source\"", -1).length)
        .isLessThan(accounts(same).toString().split("\"source\"", -1).length);
    assertThat(accounts(other)).hasSize(accounts(same).size() - 1);
    assertThat(other.at("/particulars/authority/elements/5.2.2").toString()).contains("New ");
  }

  /** Of the forms of a name what a field says; a heading may have become one. */
  private static List<String> forms(JsonNode agent, String field) {
    return agent
        .path("names")
        .valueStream()
        .filter(one -> !one.path("use").asText().equals("authorized"))
        .map(one -> one.path("text").asText() + ": " + one.path(field).asText("variant"))
        .sorted()
        .toList();
  }

  private static List<String> words(JsonNode bodies) {
    return bodies.properties().stream()
        .map(
            one -> one.getKey() + ": " + PlainText.lines(NoteMark.without(one.getValue().asText())))
        .sorted()
        .toList();
  }

  private static List<JsonNode> accounts(ObjectNode agent) {
    return agent.path("questions").findValues("accounts").stream()
        .flatMap(JsonNode::valueStream)
        .toList();
  }

  @Test
  void answersThatAreUnitsEventsSourcesOrStoriesSayWhichTheyAre() throws Exception {
    for (EntryKind kind :
        List.of(EntryKind.UNIT, EntryKind.EVENT, EntryKind.SOURCE, EntryKind.STORY)) {
      EntryId id = EntryId.random(RandomGenerator.getDefault());
      Map<EntryId, Named> seen = Map.of(id, new Named(kind, Texts.english("It")));
      Entry asking = asking(id);

      for (ObjectNode record :
          List.of(
              agent(Caught.of(new EacCrosswalk(), folder, eac(asking, seen))),
              agent(Caught.of(new EadCrosswalk(), folder, ead3(unit(asking), seen))))) {
        assertThat(record.at("/questions/0/claims/0/value/elsewhere").toString())
            .isEqualTo(
                "{\"kind\":\"%s\",\"entry\":\"%s\",\"name\":\"It\",\"language\":\"en\"}"
                    .formatted(kind.code(), id));
        assertThat(record.path("remnants").toString()).doesNotContain("localDescription");
      }
      assertThat(eac(asking, Map.of())).doesNotContain(id.value());
      assertThat(ead3(unit(asking), Map.of())).doesNotContain(id.value());
    }
  }

  @Test
  void agentsKeepTheirKindInTheFirstVersionWhateverTheirNamesAreLike() throws Exception {
    for (EntryKind kind : List.of(EntryKind.PERSON, EntryKind.CORPORATE_BODY, EntryKind.FAMILY)) {
      EntryId id = EntryId.random(RandomGenerator.getDefault());
      ObjectNode tree = (ObjectNode) codec.treeOf(asking(id));
      tree.remove("questions");
      tree.putArray("relations")
          .addObject()
          .put("id", "r1")
          .put("entry", id.value())
          .put("role", "associated");
      Told told =
          told(
              codec.read(tree, References.PLAIN),
              Map.of(id, new Named(kind, Texts.english("Nobody"))));
      String xml = text(XmlOut.document(out -> new Eac2010Writer(out, told).write()));

      Caught again = Caught.of(new EacCrosswalk(), folder, xml);

      assertThat(again.named().values())
          .extracting(org.variorum.crosswalk.Named::kind)
          .containsExactly(kind);
    }
  }

  @Test
  void relationsComeBackInTheirRolesAndToWhatTheyAre() throws Exception {
    for (EntryKind kind : EntryKind.values()) {
      if (kind != EntryKind.PLACE) {
        EntryId id = EntryId.random(RandomGenerator.getDefault());
        Map<EntryId, Named> seen = Map.of(id, new Named(kind, Texts.english("Nobody & It")));
        Entry related = relating(id);
        Told told = told(related, seen);
        String older = text(XmlOut.document(out -> new Eac2010Writer(out, told).write()));

        for (String xml : List.of(eac(related, seen), older)) {
          Caught again = Caught.of(new EacCrosswalk(), folder, xml);
          JsonNode relation = agent(again).at("/relations/0");
          boolean agent = kind.isAgent() || kind == EntryKind.INSTITUTION;
          boolean newer = !xml.equals(older);
          assertThat(relation.path("role").asText()).isEqualTo("took-part");
          assertThat(relation.path("note").path("en").asText()).startsWith("As its clerk");
          assertThat(relation.path("note").toString()).doesNotContain("took part");
          assertThat(relation.path("when").toString()).contains("1942");
          assertThat(called(again).apply(relation.path("entry").asText()))
              .isEqualTo(agent || kind == EntryKind.TOPIC ? "Nobody & It" : "");
          if (agent && newer) {
            assertThat(again.named().values())
                .extracting(org.variorum.crosswalk.Named::kind)
                .containsExactly(kind);
          }
          if (!relation.has("entry")) {
            assertThat(relation.path("elsewhere").toString())
                .isEqualTo(
                    ("{\"kind\":\"%s\",\"entry\":\"%s\",\"name\":\"Nobody & It\",\"language\":\"en\","
                            + "\"address\":\"https://archive.example/entry/%2$s\"}")
                        .formatted(kind.code(), id));
            assertThat(agent(again).path("remnants").toString()).doesNotContain("Nobody");
          }
        }
        assertThat(eac(related, Map.of())).doesNotContain(id.value());
      }
    }
  }

  private Entry relating(EntryId to) {
    ObjectNode tree = (ObjectNode) codec.treeOf(asking(to));
    tree.remove("questions");
    ObjectNode relation = tree.putArray("relations").addObject();
    relation.put("id", "r1").put("entry", to.value()).put("role", "took-part").put("when", "1942");
    relation.putObject("note").put("en", "As its clerk");
    return codec.read(tree, References.PLAIN);
  }

  /** A body that asks a question which another entry answers. */
  private Entry asking(EntryId answer) {
    ObjectNode tree =
        (ObjectNode)
            codec.treeOf(
                entries.values().stream()
                    .filter(one -> one.kind() == EntryKind.CORPORATE_BODY)
                    .findFirst()
                    .orElseThrow());
    tree.remove(List.of("relations", "pictures", "notes", "body"));
    ObjectNode question =
        tree.putArray("questions").addObject().put("id", "q1").put("property", "commander");
    question
        .putArray("claims")
        .addObject()
        .put("id", "c1")
        .putObject("value")
        .put("type", "entry")
        .put("entry", answer.value());
    return codec.read(tree, References.PLAIN);
  }

  @Test
  void questionsOnUnitsComeBackWholeAndNotOnceMoreInWords() throws Exception {
    int compared = 0;
    for (Entry entry : entries.values()) {
      if (asks(entry)) {
        Entry unit = unit(entry);
        Caught again = Caught.of(new EadCrosswalk(), folder, ead3(unit, named));
        ObjectNode record =
            again.records().stream()
                .filter(one -> one.path("kind").asText().equals("unit"))
                .findFirst()
                .orElseThrow();
        ArrayNode before = asked(codec.treeOf(unit), this::name);
        assertThat(sorted(asked(record, called(again))))
            .as(entry.heading().wordsIn("en"))
            .isEqualTo(sorted(before));
        assertThat(record.at("/particulars/description/elements").toString())
            .doesNotContain("Sources: ");
        compared += before.size();
      }
    }
    assertThat(compared).isGreaterThan(20);
  }

  @Test
  void nothingIsReadAsAQuestionOfWhichTheFormOrTheWordsAreForTheStaff() throws Exception {
    Entry entry =
        entries.values().stream()
            .filter(ClaimsOutAndInTest::asks)
            .filter(one -> asksAgain(ead3(unit(one), named)))
            .findFirst()
            .orElseThrow();
    String xml = ead3(unit(entry), named);
    String form = xml.replaceAll("<relations\\b", "<relations audience=\"internal\"");
    String words = xml.replaceAll("<odd\\b", "<odd audience=\"internal\"");

    assertThat(asksAgain(form)).isFalse();
    assertThat(asksAgain(words)).isFalse();
    assertThat(asksAgain(words.replaceAll("<relations\\b", "<relations audience=\"internal\"")))
        .isFalse();
  }

  private boolean asksAgain(String xml) {
    try {
      return Caught.of(new EadCrosswalk(), folder, xml).records().stream()
          .anyMatch(one -> one.has("questions"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void onlyTheWordsCountIfSomebodyHasChangedThem() throws Exception {
    Entry entry =
        entries.values().stream()
            .filter(one -> one.kind() == EntryKind.PERSON)
            .filter(one -> eac(one, named).contains("localType=\"birth-place\""))
            .findFirst()
            .orElseThrow();
    String xml = eac(entry, named);
    String changed =
        xml.replaceFirst("(<place localType=\"birth-place\".*?<placeName[^>]*>)", "$1New ");

    ObjectNode agent = agent(Caught.of(new EacCrosswalk(), folder, changed));

    assertThat(changed).isNotEqualTo(xml);
    assertThat(agent.path("relations").toString()).contains("New ");
  }

  @Test
  void whateverSomebodyChangesBesideAClaimCountsMoreThanItsForm() throws Exception {
    Map<String, UnaryOperator<String>> changes =
        Map.of(
            "a term", xml -> xml.replaceFirst("(<(?:term|placeName)[^>]*>)", "$1Changed "),
            "a date",
                xml ->
                    xml.replaceFirst("(standardDate=\")\\d{4}([^>]*>[^<]*?)\\d{4}", "$11777$21777"),
            "a note", xml -> xml.replaceFirst("(<descriptiveNote><p>)", "$1Changed "),
            "a property", xml -> xml.replaceFirst("localType=\"[^\"]*\"", "localType=\"changed\""),
            "an end", xml -> xml.replace("fromDate", "toDate"),
            "a language", xml -> xml.replaceFirst("(languageOfElement)=\"en\"", "$1=\"de\""),
            "a machine's date", xml -> xml.replaceFirst("(standardDate)=\"", "$1=\"1"));
    Map<String, Integer> changed = new TreeMap<>();
    for (Entry entry : entries.values()) {
      if (FileFormat.EAC2.fits(entry.kind()) && asks(entry)) {
        String xml = eac(entry, named);
        List<String> whole = forms(xml);
        for (String element : CLAIM.matcher(xml).results().map(MatchResult::group).toList()) {
          for (var change : changes.entrySet()) {
            String other =
                changed(element, change.getKey().equals("a property"), change.getValue());
            if (!other.equals(element)) {
              ObjectNode record =
                  agent(Caught.of(new EacCrosswalk(), folder, xml.replace(element, other)));
              assertThat(forms(record))
                  .as(other.replaceFirst("v:claim=\"[^\"]*\"", ""))
                  .hasSize(whole.size() - 1);
              assertThat(record.toString())
                  .as(other.replaceFirst("v:claim=\"[^\"]*\"", ""))
                  .contains(told(element, other));
              changed.merge(change.getKey(), 1, Integer::sum);
            }
          }
        }
      }
    }
    assertThat(changed).containsOnlyKeys(changes.keySet());
  }

  @Test
  void blanksAndTheOrderOfAttributesAreNoChanges() throws Exception {
    int compared = 0;
    for (Entry entry : entries.values()) {
      if (FileFormat.EAC2.fits(entry.kind()) && asks(entry)) {
        String xml = eac(entry, named);
        String laidOut =
            xml.replaceAll("(<(?:date|fromDate|toDate))( [^ >]*)( [^>]*)>", "$1$3$2 >")
                .replaceAll("><", ">\n  <");
        List<String> forms = forms(agent(Caught.of(new EacCrosswalk(), folder, laidOut)));
        assertThat(forms).hasSameSizeAs(forms(xml));
        compared += forms.size();
      }
    }
    assertThat(compared).isGreaterThan(20);
  }

  @Test
  void nothingIsSaidOfWhatVisitorsDoNotSee() {
    int hidden = 0;
    for (Entry entry : entries.values()) {
      if (asks(entry)) {
        String tree = codec.treeOf(entry).toString();
        for (EntryId other : entries.keySet()) {
          if (!other.equals(entry.id()) && tree.contains(other.value())) {
            Map<EntryId, Named> seen = new HashMap<>(named);
            seen.remove(other);
            files(entry, seen).forEach(file -> saysNothingOf(other, file));
            files(entry, Map.of()).forEach(file -> saysNothingOf(other, file));
            hidden++;
          }
        }
      }
    }
    assertThat(hidden).isGreaterThan(50);
  }

  @Test
  void aUnitIsReadOnceHoweverManyQuestionsItAsks() {
    Entry few = asking(100);
    Entry many = asking(1_000);
    ead3(few, named);

    assertThat(allocated(() -> ead3(many, named)))
        .isLessThan(30 * allocated(() -> ead3(few, named)));
  }

  /** An element with a change in its first tag or behind that. */
  private static String changed(String element, boolean first, UnaryOperator<String> change) {
    int end = element.indexOf('>');
    String head = element.substring(0, end);
    String rest = element.substring(end);
    return first ? change.apply(head) + rest : head + change.apply(rest);
  }

  private static long allocated(Runnable work) {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    work.run();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
  }

  /** A unit with many questions, each with one answer. */
  private Entry asking(int questions) {
    ObjectNode tree =
        (ObjectNode)
            codec.treeOf(
                unit(
                    entries.values().stream()
                        .filter(ClaimsOutAndInTest::asks)
                        .findFirst()
                        .orElseThrow()));
    ArrayNode all = tree.putArray("questions");
    for (int i = 1; i <= questions; i++) {
      ObjectNode question = all.addObject().put("id", "q" + i).put("property", "born");
      ObjectNode claim = question.putArray("claims").addObject().put("id", "c" + i);
      claim.putObject("value").put("type", "text").putObject("words").put("en", "The answer " + i);
    }
    return codec.read(tree, References.PLAIN);
  }

  private List<String> files(Entry entry, Map<EntryId, Named> seen) {
    String ead = ead3(unit(entry), seen);
    return FileFormat.EAC2.fits(entry.kind()) ? List.of(ead, eac(entry, seen)) : List.of(ead);
  }

  /** Neither by its identifier nor, where programs read, by what it is called. */
  private void saysNothingOf(EntryId other, String file) {
    assertThat(file).doesNotContain(other.value());
    String heading =
        JsonNodeFactory.instance.textNode(entries.get(other).heading().wordsIn("en")).toString();
    assertThat(plain(file)).doesNotContain("\"name\":" + heading, "\"source\":" + heading);
  }

  private static String plain(String xml) {
    return xml.replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  /** What somebody wrote anew: what stands in the other element and not in the one. */
  private static String told(String element, String other) {
    return Stream.of("Changed ", "1777")
        .filter(other::contains)
        .filter(one -> !element.contains(one))
        .findFirst()
        .map(String::strip)
        .orElse("");
  }

  /** The names that forms give to claims. */
  private static List<String> forms(String xml) {
    return Pattern.compile("\"claim\":\\{\"id\":\"(c\\d+)\"")
        .matcher(plain(xml))
        .results()
        .map(one -> one.group(1))
        .toList();
  }

  private static List<String> forms(ObjectNode record) {
    return record.path("questions").findValues("claims").stream()
        .flatMap(JsonNode::valueStream)
        .filter(one -> one.has("id"))
        .map(one -> one.path("id").asText())
        .toList();
  }

  private static boolean asks(Entry entry) {
    return entry.questions().stream().anyMatch(one -> !one.claims().isEmpty());
  }

  private static ObjectNode agent(Caught caught) {
    return caught.records().stream()
        .filter(one -> !one.path("kind").asText().equals("source"))
        .findFirst()
        .orElseThrow();
  }

  /** A unit that asks what another entry asks. */
  private Entry unit(Entry entry) {
    ObjectNode tree = (ObjectNode) codec.treeOf(entry);
    tree.put("kind", "unit").remove(List.of("particulars", "relations", "pictures"));
    return codec.read(tree, References.PLAIN);
  }

  private Told told(Entry entry, Map<EntryId, Named> seen) {
    PublishedEdition edition =
        new PublishedEdition(entry, 2, Instant.parse("2026-01-02T03:04:05Z"), "x", "y");
    return new Told(edition, List.of(), seen, Map.of(), HOUSE);
  }

  private String eac(Entry entry, Map<EntryId, Named> seen) {
    Told told = told(entry, seen);
    return text(XmlOut.document(out -> new Eac2Writer(out, told).write()));
  }

  private String ead3(Entry unit, Map<EntryId, Named> seen) {
    Told told = told(unit, seen);
    return text(
        XmlOut.document(
            out -> {
              EadWriter writer = new Ead3Writer(out);
              writer.begin(told);
              writer.end();
            }));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private String name(String id) {
    return named.containsKey(new EntryId(id))
        ? named.get(new EntryId(id)).heading().wordsIn("en")
        : id;
  }

  private static UnaryOperator<String> called(Caught again) {
    return key -> {
      String bare = key.replaceFirst("^@", "");
      return again.named().containsKey(bare)
          ? again.named().get(bare).name()
          : again.records().stream()
              .filter(one -> one.path("externalId").asText().equals(bare))
              .map(one -> one.path("heading"))
              .map(all -> all.path("en").asText(all.elements().next().asText()))
              .findFirst()
              .orElse(key);
    };
  }

  /** What is asked and answered, with names in place of identifiers. */
  private ArrayNode asked(JsonNode record, UnaryOperator<String> called) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (JsonNode question : record.path("questions")) {
      ObjectNode own = question.deepCopy();
      own.remove(List.of("id", "searches", "passages", "note", "basis", "shownOn"));
      plain(own, called);
      if (own.has("claims") || own.has("accounts")) {
        all.add(own);
      }
    }
    return all;
  }

  private static void plain(JsonNode node, UnaryOperator<String> called) {
    if (node instanceof ObjectNode object) {
      if (object.has("source")) {
        object.put("source", called.apply(object.path("source").path("entry").asText()));
        object.remove(List.of("id", "derivesFrom", "region"));
      }
      if (object.has("entry")) {
        object.put("entry", called.apply(object.path("entry").asText()));
      }
    }
    node.forEach(one -> plain(one, called));
  }

  private static List<String> sorted(ArrayNode all) {
    List<String> lines = new ArrayList<>();
    for (JsonNode question : all) {
      List<String> answers = new ArrayList<>();
      question.path("claims").forEach(one -> answers.add("\n  " + ordered(one)));
      question.path("accounts").forEach(one -> answers.add("\n  " + ordered(one)));
      ObjectNode bare = question.deepCopy();
      bare.remove(List.of("claims", "accounts"));
      lines.add(ordered(bare) + answers.stream().sorted().toList());
    }
    return lines.stream().sorted().toList();
  }

  /** With its fields in one order. */
  private static String ordered(JsonNode node) {
    if (node.isObject()) {
      return node.properties().stream()
          .map(one -> one.getKey() + ": " + ordered(one.getValue()))
          .sorted()
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (node.isArray()) {
      return node.valueStream()
          .map(ClaimsOutAndInTest::ordered)
          .sorted()
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return node.isNumber()
        ? node.decimalValue().stripTrailingZeros().toPlainString()
        : node.asText();
  }
}
