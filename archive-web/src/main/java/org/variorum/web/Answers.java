package org.variorum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.dissemination.Disseminations;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.OutsideId;
import org.variorum.inbox.Commenting;
import org.variorum.readingroom.BesideView;
import org.variorum.readingroom.EntryView;
import org.variorum.readingroom.ListRow;
import org.variorum.readingroom.Listing;
import org.variorum.readingroom.MapView;
import org.variorum.readingroom.Overview;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.readingroom.SaidView;
import org.variorum.readingroom.SearchAsked;
import org.variorum.readingroom.SourceAsked;
import org.variorum.readingroom.TableAsked;
import org.variorum.readingroom.TreeAsked;
import org.variorum.readingroom.WithheldView;
import org.variorum.reference.ReferenceStyle;
import org.variorum.standing.StandingPage;
import org.variorum.visitors.OfferForm;

/** Asks the reading room for what an address names, and says which page shows it. */
@ApplicationScoped
public class Answers {
  @Inject ReadingRoom room;
  @Inject Overview overview;
  @Inject MapTiles tiles;
  @Inject OfferForm forms;
  @Inject Disseminations files;

  Answer to(Address address, Frame frame) {
    Answer answer = reading(address, frame);
    if (answer instanceof Answer.Missing) {
      return withheld(address, frame.lang())
          .<Answer>map(Answer.Withheld::new)
          .or(() -> moved(address, frame.lang()))
          .orElse(answer);
    }
    return answer instanceof Answer.Shown shown
        ? shown.with(voices(address, shown.view(), frame.lang()))
        : answer;
  }

  /** Where an address leads on to, if its entry was merged into another. */
  private Optional<Answer> moved(Address address, String language) {
    Optional<LocalId> question =
        address instanceof Address.OfQuestion asked
            ? Optional.of(asked.question())
            : address instanceof Address.OfLinkedData asked ? asked.question() : Optional.empty();
    return address instanceof Address.AboutEntry asked
        ? room.movedTo(asked.id(), question, language).map(Answer.Moved::new)
        : Optional.empty();
  }

  /** Why nothing is shown at an address, if that is since it is hidden. */
  Optional<WithheldView> withheld(Address address, String language) {
    if (address instanceof Address.OfEdition asked) {
      return room.withheld(asked.id(), asked.number(), language);
    }
    if (address instanceof Address.BetweenEditions asked) {
      return room.withheld(asked.id(), asked.earlier(), language)
          .or(() -> room.withheld(asked.id(), asked.later(), language));
    }
    if (address instanceof Address.OfScan asked) {
      return room.withheld(asked.id(), asked.object(), language);
    }
    return address instanceof Address.AboutEntry asked
        ? room.withheld(asked.id(), language)
        : Optional.empty();
  }

  /** What visitors said of what is shown. */
  private Voices voices(Address address, Object view, String language) {
    if (address instanceof Address.OfEntry asked && view instanceof EntryView entry) {
      Commenting commenting = forms.commenting(asked.id(), kind(entry.kind()).orElseThrow());
      return new Voices(commenting, room.said(asked.id(), language), List.of());
    }
    if (address instanceof Address.OfQuestion asked) {
      return new Voices(Commenting.NEVER, room.said(asked.id(), language), List.of());
    }
    if (address instanceof Address.OfScan asked) {
      return new Voices(Commenting.NEVER, room.said(asked.id(), language), List.of());
    }
    return address instanceof Address.Standing asked && asked.page() == StandingPage.ABOUT
        ? new Voices(Commenting.NEVER, SaidView.NOTHING, room.reports())
        : Voices.NONE;
  }

  private Answer reading(Address address, Frame frame) {
    String language = frame.lang();
    if (address instanceof Address.OfEntry asked) {
      return room.entry(asked.id(), language, asked.below())
          .map(entry -> entry(asked, entry))
          .orElse(new Answer.Missing());
    }
    if (address instanceof Address.OfQuestion asked) {
      return shown(
          "question",
          room.question(asked.id(), asked.question(), asked.asked(), language),
          "questions");
    }
    if (address instanceof Address.OfScan asked) {
      return shown(
          "scan", room.scan(asked.id(), asked.object(), asked.words(), language), "documents");
    }
    if (address instanceof Address.OfLeaf asked) {
      return room.leaf(asked.id(), asked.number())
          .map(path -> new Query(path).with("q", asked.words()).toString())
          .<Answer>map(Answer.Led::new)
          .orElse(new Answer.Missing());
    }
    if (address instanceof Address.OfBranch asked) {
      return shown("branch", overview.within(asked.id(), asked.words(), language), "documents");
    }
    if (address instanceof Address.OfRelations asked) {
      return shown("relations", overview.relations(asked.id(), asked.list(), language), "people");
    }
    if (address instanceof Address.OfEdition asked) {
      return room.edition(asked.id(), asked.number(), language)
          .map(Answers::entry)
          .orElse(new Answer.Missing());
    }
    if (address instanceof Address.OfReference asked) {
      ReferenceStyle style = ReferenceStyle.coded(asked.style()).orElse(usualStyle(frame.tongue()));
      return shown("cite", room.cite(asked.id(), asked.part(), style, language, frame.root()), "");
    }
    if (address instanceof Address.OfFiles asked) {
      return shown("take", files.seen(asked.id()).map(one -> TakeView.of(one, language)), "");
    }
    if (address instanceof Address.BetweenEditions asked) {
      return shown(
          "editions-compared",
          room.between(asked.id(), asked.earlier(), asked.later(), language),
          "");
    }
    if (address instanceof Address.OfLinkedData asked) {
      return linked(asked, frame);
    }
    if (address instanceof Address.Elsewhere asked) {
      return elsewhere(asked.known(), language);
    }
    return address instanceof Address.OfEditions asked
        ? shown("editions", room.editions(asked.id(), language), "")
        : whole(address, language);
  }

  /** Readers of Russian mostly want the Russian standard. */
  private static ReferenceStyle usualStyle(Tongue tongue) {
    return tongue == Tongue.RU ? ReferenceStyle.GOST : ReferenceStyle.CHICAGO;
  }

  private static Answer shown(String page, Optional<?> view, String section) {
    return view.<Answer>map(shown -> new Answer.Shown(page, shown, section))
        .orElse(new Answer.Missing());
  }

  private static Answer entry(Address.OfEntry asked, EntryView entry) {
    return asked.slug().isEmpty() || asked.slug().equals(entry.slug())
        ? entry(entry)
        : new Answer.Moved(entry.path());
  }

  private static Answer entry(EntryView entry) {
    return new Answer.Shown(page(entry), entry, section(entry.kind()));
  }

  /** The page that shows an entry of its kind. */
  static String page(EntryView entry) {
    if (entry.particulars().story() != null) {
      return "story";
    }
    return entry.particulars().unit() == null ? "entry" : "unit";
  }

  private static String section(String kind) {
    return kind(kind).map(one -> Listing.of(one).map(Listing::code).orElse("documents")).orElse("");
  }

  private static Optional<EntryKind> kind(String code) {
    return Arrays.stream(EntryKind.values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** What is always there, if perhaps empty. */
  private Answer whole(Address address, String language) {
    if (address instanceof Address.Home) {
      return new Answer.Shown("home", room.home(language), "");
    }
    if (address instanceof Address.Finding asked) {
      return new Answer.Shown("search", room.search(asked.asked(), language), "");
    }
    if (address instanceof Address.FacetValues asked) {
      return new Answer.Shown(
          "facet", room.values(asked.asked(), asked.facet(), asked.byName(), language), "");
    }
    if (address instanceof Address.FoundFeed asked) {
      return new Answer.Feed(room.foundLately(asked.asked(), language));
    }
    if (address instanceof Address.OwnList asked) {
      return new Answer.Shown(
          "my-list", new OwnListView(asked.entries(), room.listed(asked.entries(), language)), "");
    }
    if (address instanceof Address.Holdings asked) {
      return new Answer.Shown("documents", room.holdings(asked.tops(), language), "documents");
    }
    if (address instanceof Address.OpenQuestions asked) {
      return new Answer.Shown("questions", room.questions(asked.asked(), language), "questions");
    }
    if (address instanceof Address.Stories asked) {
      return new Answer.Shown(
          "stories", room.stories(asked.page(), language), Listing.STORIES.code());
    }
    if (address instanceof Address.EntryFeed asked) {
      return new Answer.Feed(room.newest(asked.list(), kinds(asked.list()), language));
    }
    if (address instanceof Address.Interface) {
      return new Answer.Shown("api", ApiPage.in(Messages.in(tongue(language))), "about");
    }
    if (address instanceof Address.QuestionFeed) {
      return new Answer.Feed(room.changedQuestions(language));
    }
    if (address instanceof Address.Feed) {
      return new Answer.Feed(room.feed(language));
    }
    if (address instanceof Address.OfList asked) {
      return new Answer.Shown(
          "list", room.list(asked.asked(), language), asked.asked().listing().code());
    }
    if (address instanceof Address.OfTimeline asked) {
      return new Answer.Shown("timeline", overview.timeline(asked.asked(), language), "timeline");
    }
    if (address instanceof Address.OfMap asked) {
      MapView view = overview.map(asked.asked(), language);
      return new Answer.Shown("map", MapDrawing.of(view, tiles), "map");
    }
    if (address instanceof Address.Beside asked) {
      BesideView beside = room.beside(asked.documents(), language);
      return beside.documents().isEmpty()
          ? new Answer.Missing()
          : new Answer.Tool("beside", beside, "documents");
    }
    if (address instanceof Address.OfTable asked) {
      return table(asked.asked(), language);
    }
    return address instanceof Address.Standing asked
        ? new Answer.Shown("standing", room.standing(asked.page(), language), "about")
        : new Answer.Missing();
  }

  private static Tongue tongue(String language) {
    return Tongue.of(language).orElse(Tongue.EN);
  }

  private static Set<EntryKind> kinds(String list) {
    return list.equals("documents")
        ? Set.of(EntryKind.UNIT)
        : Listing.coded(list).map(Listing::kinds).orElse(Set.of());
  }

  private Answer linked(Address.OfLinkedData asked, Frame frame) {
    String language = frame.lang();
    return asked
        .question()
        .map(
            question ->
                room.question(asked.id(), question, SourceAsked.ALL, language)
                    .<Answer>map(
                        view ->
                            new Answer.Linked(
                                view,
                                LinkedData.bytes(view, frame, asked.turtle()),
                                LinkedData.type(asked.turtle()),
                                view.unlisted())))
        .orElseGet(
            () ->
                room.entry(asked.id(), language, TreeAsked.ALL)
                    .map(
                        view ->
                            new Answer.Linked(
                                view,
                                LinkedData.bytes(view, frame, asked.turtle()),
                                LinkedData.type(asked.turtle()),
                                view.unlisted())))
        .orElse(new Answer.Missing());
  }

  /** The entry, or, if several are called so, a search that finds them. */
  private Answer elsewhere(OutsideId known, String language) {
    List<ListRow> bearing = room.bearing(known, language);
    if (bearing.isEmpty()) {
      return new Answer.Missing();
    }
    return new Answer.See(
        bearing.size() == 1
            ? bearing.get(0).path()
            : new Address.Finding(SearchAsked.forWords(known.value())).path());
  }

  private Answer table(TableAsked asked, String language) {
    Messages words = Messages.in(tongue(language));
    TableView view = new TableView(asked, new ListTable(room, asked, language), words);
    return new Answer.Tool("table", view, asked.listing().code());
  }
}
