package org.variorum.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.admin.form.EntryForm;
import org.variorum.admin.form.QuestionPart;
import org.variorum.admin.signin.DeskLanguage;
import org.variorum.admin.signin.SignedIn;
import org.variorum.claim.Claim;
import org.variorum.curation.ListRevisions;
import org.variorum.curation.OfferChoices;
import org.variorum.entry.Entry;
import org.variorum.entry.Link;
import org.variorum.entry.Links;
import org.variorum.identifier.EntryId;
import org.variorum.joining.Rival;

/** Puts into the words of the desk what differs between two states of an entry, and its parts. */
@RequestScoped
public class Comparing {
  @Inject SignedIn signedIn;
  @Inject DeskLanguage language;
  @Inject OfferChoices offering;
  @Inject DeskVoice voice;
  @Inject EntryActs acts;
  @Inject Clock clock;

  List<AlterationView> words(ListRevisions.Compared two) {
    return words(two, headings(two.before(), two.after()));
  }

  /**
   * The same.
   *
   * @param headings of all entries that either refers to
   */
  List<AlterationView> words(ListRevisions.Compared two, Map<EntryId, String> headings) {
    AlterationWords words =
        new AlterationWords(
            names(two.before(), headings), names(two.after(), headings), headings, voice);
    return two.alterations().stream().map(words::of).toList();
  }

  /**
   * What stands beside another value, in words.
   *
   * @param headings of all entries that either refers to
   */
  List<RivalView> rivals(Entry after, List<Rival> rivals, Map<EntryId, String> headings) {
    PartNames names = names(after, headings);
    return rivals.stream()
        .map(
            rival ->
                new RivalView(
                    names.names().getOrDefault(rival.question().id().value(), ""),
                    side(names, rival.held()),
                    side(names, rival.brought())))
        .toList();
  }

  private static RivalView.Side side(PartNames names, Claim claim) {
    return new RivalView.Side(
        names.value(claim.id().value()),
        claim.citations().stream()
            .map(citation -> names.gists().getOrDefault(citation.id().value(), ""))
            .filter(said -> !said.isEmpty())
            .toList());
  }

  /** What the entries are called that these refer to. */
  Map<EntryId, String> headings(Entry... entries) {
    return acts.headings(
        Stream.of(entries)
            .flatMap(entry -> Links.of(entry).stream())
            .map(Link::target)
            .distinct()
            .toList());
  }

  PartNames names(Entry entry, Map<EntryId, String> headings) {
    EntryForm form =
        EntryForm.of(
            entry,
            new EntryForm.Desk(
                language.getTag(),
                offering.languages(signedIn.actor()),
                signedIn.actor().signature(),
                LocalDate.now(clock),
                headings,
                page -> Optional.empty(),
                acts));
    return PartNames.of(entry, form, this::label, voice, language.getTag());
  }

  private String label(QuestionPart question) {
    String own = question.getWording().getGist();
    return own.isEmpty() ? acts.label(question.getProperty(), language.getTag()) : own;
  }
}
