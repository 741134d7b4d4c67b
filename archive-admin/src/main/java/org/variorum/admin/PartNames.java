package org.variorum.admin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.admin.form.CitationPart;
import org.variorum.admin.form.ClaimPart;
import org.variorum.admin.form.EntryForm;
import org.variorum.admin.form.QuestionPart;
import org.variorum.entry.Entry;

/**
 * What the parts of an entry are called at the desk, by their local ids.
 *
 * @param names short, as a step of a place: {@code claim 2}
 * @param gists what each says in one line: {@code 14 September 1900}
 */
record PartNames(Map<String, String> names, Map<String, String> gists) {

  /**
   * Reads them off the form that shows the entry.
   *
   * @param labels says what a question is called
   */
  static PartNames of(
      Entry entry,
      EntryForm form,
      Function<QuestionPart, String> labels,
      DeskVoice voice,
      String language) {
    PartNames found = new PartNames(new HashMap<>(), new HashMap<>());
    entry
        .names()
        .forEach(
            name ->
                found.add(
                    name.id().value(), name.text(), name.text() + " (" + name.language() + ")"));
    entry
        .pictures()
        .forEach(
            picture -> {
              String label = picture.label().wordsIn(language);
              String said = label.isEmpty() ? picture.object().value() : label;
              found.add(picture.id().value(), said, said);
            });
    form.getNotes().getList().forEach(found::add);
    form.getRelations()
        .getList()
        .forEach(
            relation -> {
              String gist = relation.getEntry().getGist();
              found.add(relation.getId(), gist, gist);
              relation.getCitations().getList().forEach(found::add);
            });
    form.getQuestions().getList().forEach(question -> found.add(question, labels, voice));
    form.getNames().getList().forEach(name -> name.getCitations().getList().forEach(found::add));
    return found;
  }

  private void add(QuestionPart question, Function<QuestionPart, String> labels, DeskVoice voice) {
    String label = labels.apply(question);
    String gist = question.getGist();
    add(question.getId(), label, gist.isEmpty() ? label : label + ": " + gist);
    List<ClaimPart> claims = question.getClaims().getList();
    for (int place = 0; place < claims.size(); place++) {
      ClaimPart claim = claims.get(place);
      String cited =
          claim.getCitations().getList().stream()
              .map(CitationPart::getGist)
              .collect(Collectors.joining("; "));
      String said = claim.getValue().getGist();
      add(
          claim.getId(),
          voice.say("history.claim", place + 1),
          cited.isEmpty() ? said : said + " (" + cited + ")");
      values(claim.getId(), said);
      claim.getCitations().getList().forEach(this::add);
    }
    question
        .getAccounts()
        .getList()
        .forEach(
            account -> {
              String title = account.getTitle().getGist();
              add(account.getId(), title, title);
              Stream.concat(
                      account.getCitations().getList().stream(),
                      account.getReadings().getList().stream()
                          .flatMap(reading -> reading.getCitations().getList().stream()))
                  .forEach(this::add);
            });
  }

  private void values(String claim, String said) {
    gists.put(claim + "/value", said);
  }

  /** What a claim says, without what it rests on; empty if there is none such. */
  String value(String claim) {
    return gists.getOrDefault(claim + "/value", "");
  }

  private void add(CitationPart citation) {
    add(citation.id().value(), citation.getGist(), citation.getGist());
  }

  private void add(String id, String name, String gist) {
    names.put(id, name);
    gists.put(id, gist);
  }
}
