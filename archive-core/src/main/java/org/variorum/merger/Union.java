package org.variorum.merger;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.change.Renumbering;
import org.variorum.citation.Citation;
import org.variorum.digitalobject.Captions;
import org.variorum.digitalobject.Picture;
import org.variorum.document.DocumentCodec;
import org.variorum.document.References;
import org.variorum.entry.BodyHtml;
import org.variorum.entry.Entry;
import org.variorum.entry.Issued;
import org.variorum.entry.Particulars;
import org.variorum.entry.Relation;
import org.variorum.event.Happening;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.identifier.PartKind;
import org.variorum.language.Texts;
import org.variorum.name.NameForm;
import org.variorum.name.NameUse;
import org.variorum.source.Work;

/**
 * What comes of two entries about one subject: names, relations and pictures united, questions of
 * one property put together with all their claims, texts chosen. What both have alike is there
 * once, resting on the sources of both.
 */
public final class Union {
  private final Entry kept;
  private final Entry moved;
  private final EntryId gone;
  private final Choices choices;
  private final Issued issued;

  /**
   * What is chosen.
   *
   * @param left parts of the one given up that are not taken over
   * @param taken texts that are taken from the one given up though the other has its own, as {@code
   *     summary.en}; what is said of a picture that both have, under its local id in the kept one,
   *     as {@code p1.ours.en} or {@code p1.original}; and {@code particulars}
   */
  public record Choices(Set<LocalId> left, Set<String> taken) {
    public static final Choices NONE = new Choices(Set.of(), Set.of());

    public Choices {
      left = Set.copyOf(left);
      taken = Set.copyOf(taken);
    }
  }

  /**
   * What comes of it.
   *
   * @param parts what the parts of the one given up are called now
   */
  public record United(Entry entry, Map<LocalId, LocalId> parts) {}

  private Union(Entry kept, Entry moved, EntryId gone, Choices choices, Issued issued) {
    this.kept = kept;
    this.moved = moved;
    this.gone = gone;
    this.choices = choices;
    this.issued = issued;
  }

  public static United of(DocumentCodec codec, Entry kept, Entry gone, Choices choices) {
    Entry taken = gone.without(choices.left());
    Map<String, String> names = new TreeMap<>(Pairs.of(kept, taken));
    Issued issued = kept.issued();
    ObjectNode tree = (ObjectNode) codec.treeOf(taken);
    for (LocalId id : ids(tree)) {
      if (!names.containsKey(id.value())) {
        PartKind kind = kind(id);
        issued = issued.andOneMore(kind);
        names.put(id.value(), LocalId.of(kind, issued.of(kind)).value());
      }
    }
    Entry moved = codec.read(Renumbering.renamed(tree, names), References.PLAIN);
    Union union = new Union(kept, moved, gone.id(), choices, issued);
    return new United(union.entry(), parts(names));
  }

  private static List<LocalId> ids(ObjectNode tree) {
    return Renumbering.ids(tree).stream()
        .filter(id -> id.matches("[a-z][1-9][0-9]{0,6}"))
        .map(LocalId::new)
        .sorted()
        .toList();
  }

  private static PartKind kind(LocalId id) {
    return Stream.of(PartKind.values()).filter(id::names).findFirst().orElseThrow();
  }

  private static Map<LocalId, LocalId> parts(Map<String, String> names) {
    return names.entrySet().stream()
        .collect(
            Collectors.toMap(
                name -> new LocalId(name.getKey()), name -> new LocalId(name.getValue())));
  }

  private Entry entry() {
    Texts body = texts("body", kept.body(), moved.body());
    return kept.with(issued)
        .headed(texts("heading", kept.heading(), moved.heading()))
        .named(names())
        .summarised(texts("summary", kept.summary(), moved.summary()))
        .told(body, notes(body))
        .asking(
            united(
                kept.questions(),
                moved.questions(),
                one -> one.id(),
                (here, there) -> new QuestionUnion(here, there).question()))
        .related(relations())
        .showing(pictures())
        .with(particulars())
        .leaving(both(kept.notYetResearched(), moved.notYetResearched()))
        .keeping(both(kept.remnants(), moved.remnants()));
  }

  /** The texts of the kept one, filled from the other where it has none, or where so chosen. */
  private Texts texts(String part, Texts here, Texts there) {
    Texts all = here;
    for (Map.Entry<String, String> words : there.byLanguage().entrySet()) {
      String language = words.getKey();
      if (here.exactly(language).isEmpty() || choices.taken().contains(part + "." + language)) {
        all = all.with(language, words.getValue());
      }
    }
    return all;
  }

  /** Of the other's notes only those that a body marks. */
  private List<Citation> notes(Texts body) {
    Set<LocalId> marked =
        body.byLanguage().values().stream()
            .flatMap(html -> BodyHtml.marks(html).stream())
            .collect(Collectors.toSet());
    return joined(
        kept.notes(),
        moved.notes().stream().filter(note -> marked.contains(note.id())).toList(),
        Citation::id);
  }

  /** In one language one form is the authorised one: that of the kept entry, if it has one. */
  private List<NameForm> names() {
    Set<String> settled =
        kept.names().stream()
            .filter(name -> name.use() == NameUse.AUTHORIZED)
            .map(NameForm::language)
            .collect(Collectors.toSet());
    return united(
        kept.names(),
        moved.names().stream()
            .map(
                name ->
                    name.use() == NameUse.AUTHORIZED && settled.contains(name.language())
                        ? name.usedAs(NameUse.VARIANT)
                        : name)
            .toList(),
        NameForm::id,
        (here, there) -> here.resting(cited(here.citations(), there.citations())));
  }

  private List<Relation> relations() {
    return united(
            kept.relations(),
            moved.relations(),
            Relation::id,
            (here, there) -> here.resting(cited(here.citations(), there.citations())))
        .stream()
        .filter(relation -> !isOneOfBoth(relation.entry()))
        .toList();
  }

  private boolean isOneOfBoth(EntryId entry) {
    return entry.equals(kept.id()) || entry.equals(gone);
  }

  private List<Picture> pictures() {
    boolean portrayed = kept.pictures().stream().anyMatch(one -> one.use() == Picture.Use.PORTRAIT);
    return united(
        kept.pictures(),
        moved.pictures().stream()
            .map(
                one ->
                    portrayed && one.use() == Picture.Use.PORTRAIT
                        ? one.usedAs(Picture.Use.PICTURE)
                        : one)
            .toList(),
        Picture::id,
        this::picture);
  }

  /** What both say of one picture is said once, in the words that are chosen. */
  private Picture picture(Picture here, Picture there) {
    String of = here.id() + ".";
    return new Picture(
        here.id(),
        here.object(),
        here.use(),
        texts(of + "label", here.label(), there.label()),
        texts(of + "kind", here.kind(), there.kind()),
        here.dated() == null ? there.dated() : here.dated(),
        captions(of, here.captions(), there.captions()),
        here.custody().isEmpty() ? there.custody() : here.custody(),
        both(here.notices(), there.notices()),
        here.visibility());
  }

  /** The original caption is one with where it was found. */
  private Captions captions(String of, Captions here, Captions there) {
    boolean others =
        there.original() != null
            && (here.original() == null || choices.taken().contains(of + "original"));
    Captions found = others ? there : here;
    return new Captions(
        texts(of + "ours", here.ours(), there.ours()),
        found.original(),
        found.originalFrom(),
        texts(of + "credit", here.credit(), there.credit()));
  }

  private Particulars particulars() {
    Particulars here = kept.particulars();
    Particulars there = moved.particulars();
    boolean other = choices.taken().contains("particulars") || here.equals(Particulars.NONE);
    Particulars chosen = other ? there : here;
    Work work = chosen.work();
    Work one = here.work();
    Work two = there.work();
    if (work != null && one != null && two != null) {
      return Particulars.of(work.published(joined(one.editions(), two.editions(), e -> e.id())));
    }
    Happening happening = chosen.happening();
    Happening first = here.happening();
    Happening second = there.happening();
    return happening != null && first != null && second != null
        ? Particulars.of(
            new Happening(
                happening.kind(),
                happening.when(),
                joined(first.stages(), second.stages(), stage -> stage.id())))
        : chosen;
  }

  static List<Citation> cited(List<Citation> here, List<Citation> there) {
    return joined(here, there, Citation::id);
  }

  /** What stands here, and what there is beside it. */
  static <T> List<T> joined(List<T> here, List<T> there, Function<T, LocalId> id) {
    return united(here, there, id, (one, other) -> one);
  }

  static <T> List<T> united(
      List<T> here, List<T> there, Function<T, LocalId> id, BinaryOperator<T> uniting) {
    Map<LocalId, T> others =
        there.stream().collect(Collectors.toMap(id, one -> one, (one, same) -> one));
    List<T> all = new ArrayList<>();
    for (T one : here) {
      T other = others.remove(id.apply(one));
      all.add(other == null ? one : uniting.apply(one, other));
    }
    there.stream().filter(one -> others.containsKey(id.apply(one))).forEach(all::add);
    return all;
  }

  static <T> List<T> both(Collection<T> here, Collection<T> there) {
    Set<T> all = new LinkedHashSet<>(here);
    all.addAll(there);
    return List.copyOf(all);
  }
}
