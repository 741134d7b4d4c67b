package org.variorum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.entry.Entry;
import org.variorum.entry.EntryKind;
import org.variorum.language.Texts;

class NameIndexTest {
  /** More than are compared closely. */
  private static final int MANY = 120;

  @TempDir Path directory;

  @Test
  void findsOfManyWhoBearANameThoseOfWhomMostIsSaid() {
    List<Entry> all = new ArrayList<>(Stream.generate(() -> ivanov(0)).limit(MANY).toList());
    Entry little = ivanov(100);
    Entry much = ivanov(800);
    all.add(little);
    all.add(much);
    Cataloguer cataloguer = new Cataloguer(Archive.WORDS);
    try (OpenIndex index = OpenIndex.in(directory)) {
      index.change(
          all.stream().flatMap(entry -> cataloguer.cards(entry).stream()).toList(), List.of());

      for (String typed : List.of("Ivanov", "Иванов", "Iwanow")) {
        assertThat(index.named(typed, 2))
            .extracting(NameFound::id)
            .containsExactly(much.id(), little.id());
      }
      assertThat(index.begun("Ivano", 1).get(0).id()).isEqualTo(much.id());
    }
  }

  @Test
  void goesOnSuggestingAfterASpaceAndWhileAPatronymicIsTypedThatIsNotKnown() {
    Entry mannerheim =
        Archive.entry(EntryKind.PERSON, "Mannerheim, Carl Gustaf", "Маннергейм, Карл Густав");
    try (OpenIndex index = OpenIndex.in(directory)) {
      index.change(new Cataloguer(Archive.WORDS).cards(mannerheim), List.of());

      for (String typed :
          List.of("Carl Gustaf ", "Карл М", "Маннергейм Карл Эми", "Mannerheim Carl Iv")) {
        assertThat(index.begun(typed, 5))
            .as(typed)
            .extracting(NameFound::id)
            .containsExactly(mannerheim.id());
      }
      assertThat(index.begun("Mannerheim Ivan Iv", 5)).isEmpty();
    }
  }

  @Test
  void suggestsByATitleThatIsASurnameAndByAChristianNameAlone() {
    Entry king = Archive.entry(EntryKind.PERSON, "King, Martin", "Кинг, Мартин");
    Entry heraclius = Archive.entry(EntryKind.PERSON, "Ираклий Церетели", "Ираклий Церетели");
    Entry irakov = Archive.entry(EntryKind.PERSON, "Ираков, Пётр", "Ираков, Пётр");
    try (OpenIndex index = OpenIndex.in(directory)) {
      Cataloguer cataloguer = new Cataloguer(Archive.WORDS);
      index.change(
          Stream.of(king, heraclius, irakov)
              .flatMap(entry -> cataloguer.cards(entry).stream())
              .toList(),
          List.of());

      assertThat(index.begun("King Mar", 5)).extracting(NameFound::id).containsExactly(king.id());
      assertThat(index.begun("Ирак", 5))
          .extracting(NameFound::id)
          .containsExactly(irakov.id(), heraclius.id());
      assertThat(index.begun("генерал Ирак", 5))
          .extracting(NameFound::id)
          .containsExactly(irakov.id(), heraclius.id());
      assertThat(index.begun("Ирак", 1)).extracting(NameFound::id).containsExactly(irakov.id());
    }
  }

  @Test
  void keepsWhatShortBeginningsFoundUntilNamesChange() {
    Cataloguer cataloguer = new Cataloguer(Archive.WORDS);
    try (OpenIndex index = OpenIndex.in(directory)) {
      Entry first = ivanov(0);
      index.change(cataloguer.cards(first), List.of());
      List<NameFound> before = index.begun("iv", 8);
      assertThat(before).extracting(NameFound::id).containsExactly(first.id());
      assertThat(index.begun("iv", 8)).isSameAs(before);
      assertThat(index.begun("iva", 8)).isNotSameAs(index.begun("iva", 8));

      Entry other = ivanov(800);
      index.change(cataloguer.cards(other), List.of());

      assertThat(index.begun("iv", 8))
          .extracting(NameFound::id)
          .containsExactly(other.id(), first.id());
      index.change(List.of(), List.of(first.id().value(), other.id().value()));
      assertThat(index.begun("iv", 8)).isEmpty();
    }
  }

  private static Entry ivanov(int words) {
    return Archive.entry(EntryKind.PERSON, "Ivanov, Ivan", "Иванов, Иван")
        .summarised(Texts.english("word ".repeat(words) + "."));
  }
}
