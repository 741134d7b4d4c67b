package org.variorum.readingroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.claim.Question;
import org.variorum.claim.Value;
import org.variorum.date.DateText;
import org.variorum.date.HistoricalDate;
import org.variorum.entry.Entry;
import org.variorum.identifier.EntryId;
import org.variorum.inbox.Inbox;
import org.variorum.inbox.Message;
import org.variorum.inbox.MessageKind;
import org.variorum.inbox.ReportCount;
import org.variorum.projection.Questions;
import org.variorum.vocabulary.Vocabularies;

/** Shows what visitors write about, and what of it is shown. */
@ApplicationScoped
class Matters {
  @Inject Shelf shelf;
  @Inject Inbox inbox;
  @Inject Vocabularies vocabularies;
  @Inject Clock clock;

  Optional<MatterView> of(Entry entry, String part, String language) {
    Apparatus apparatus =
        new Apparatus(
            language,
            vocabularies.current(),
            shelf.labels(named(entry, part), language),
            Map.of(),
            LocalDate.now(clock));
    LinkView link = apparatus.link(entry.id(), entry.heading());
    if (part.isEmpty()) {
      return Optional.of(new MatterView(link, link.path(), TextView.NONE, TextView.NONE));
    }
    return Stream.concat(
            entry.questions().stream()
                .flatMap(question -> of(entry, question, part, apparatus, link).stream()),
            entry.pictures().stream()
                .filter(picture -> picture.object().value().equals(part))
                .map(
                    picture ->
                        new MatterView(
                            link,
                            Paths.scan(entry.id(), picture.object()),
                            TextView.NONE,
                            apparatus.text(picture.label()))))
        .findFirst();
  }

  private static Set<EntryId> named(Entry entry, String part) {
    Set<EntryId> named = new HashSet<>(Set.of(entry.id()));
    entry.questions().stream()
        .flatMap(question -> question.claims().stream())
        .filter(claim -> claim.id().value().equals(part))
        .forEach(claim -> named(claim.value()).ifPresent(named::add));
    return named;
  }

  private static Optional<EntryId> named(Value value) {
    if (value instanceof Value.OfPlace place) {
      return Optional.ofNullable(place.entry());
    }
    return value instanceof Value.OfEntry link ? Optional.of(link.entry()) : Optional.empty();
  }

  private static Optional<MatterView> of(
      Entry entry, Question question, String part, Apparatus apparatus, LinkView link) {
    TextView wording = apparatus.text(Questions.wording(question, apparatus.vocabulary()));
    String path = Paths.question(entry.id(), question.id());
    if (question.id().value().equals(part)) {
      return Optional.of(new MatterView(link, path, wording, TextView.NONE));
    }
    Values values = new Values(apparatus);
    return Stream.concat(
            question.claims().stream()
                .filter(claim -> claim.id().value().equals(part))
                .map(claim -> new Place(path + "#" + part, values.words(claim.value()))),
            question.accounts().stream()
                .filter(account -> account.id().value().equals(part))
                .map(account -> new Place(path + "#" + part, apparatus.text(account.title()))))
        .map(place -> new MatterView(link, place.path(), wording, place.what()))
        .findFirst();
  }

  private record Place(String path, TextView what) {}

  SaidView said(EntryId entry, String language) {
    List<Message> shown = inbox.shown(entry);
    return shown.isEmpty()
        ? SaidView.NOTHING
        : new SaidView(
            of(MessageKind.COMMENT, shown, language), of(MessageKind.REPLY, shown, language));
  }

  private static List<SaidView.SayingView> of(
      MessageKind kind, List<Message> shown, String language) {
    return shown.stream()
        .filter(message -> message.kind() == kind)
        .map(message -> saying(message, language))
        .toList();
  }

  private static SaidView.SayingView saying(Message message, String language) {
    String day = message.received().atZone(ZoneOffset.UTC).toLocalDate().toString();
    return new SaidView.SayingView(
        message.id().value(),
        message.subject().part(),
        message.letter().name(),
        message.letter().words().lines().filter(line -> !line.isBlank()).toList(),
        message.letter().language(),
        DateText.in(language).of(HistoricalDate.of(day)),
        day);
  }

  List<ReportCount> reports() {
    return inbox.reportsByYear();
  }
}
