package org.variorum.readingroom;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.identifier.EntryId;

/**
 * An entry as visitors read it.
 *
 * @param path its address, without language
 * @param kind the code of its kind
 * @param kindWord a word or two more on its kind, as "military"
 * @param dates in the reader's form; {@code rivalDates} if sources disagree on them
 * @param forms a few forms of the name beside the heading
 * @param texts how many of its scans have a text
 * @param particulars what only entries of its kind have
 * @param unlisted whether it is on a person who may be living
 * @param sources the entries that the page was made from
 */
public record EntryView(
    String id,
    String path,
    String slug,
    String kind,
    TextView kindWord,
    TextView title,
    String dates,
    boolean rivalDates,
    List<TextView> forms,
    int allForms,
    @Nullable PictureView portrait,
    TextView summary,
    List<FactView> facts,
    NotesView factNotes,
    TextView bodyLanguage,
    List<BlockView> body,
    List<QuestionCard> questions,
    List<TimeView> timeline,
    List<GroupView> related,
    NotesView relatedNotes,
    List<PictureView> pictures,
    TextCount texts,
    List<NameView> names,
    NotesView nameNotes,
    List<GroupView> sourcesByKind,
    int sourceCount,
    List<TextView> notYetResearched,
    List<RemnantView> remnants,
    ParticularsView particulars,
    EditionView edition,
    boolean unlisted,
    Set<EntryId> sources)
    implements MadeFromEntries, MayBeUnlisted {

  /** The headings of the body, for the table of contents. */
  public List<BlockView> headings() {
    return body.stream().filter(BlockView::isHeading).toList();
  }

  /** The first picture that may stand where nobody has asked for it; null if there is none. */
  public @Nullable PictureView openPicture() {
    return pictures.stream().filter(PictureView::isPlain).findFirst().orElse(null);
  }

  /** How many of its pictures visitors do not see today. */
  public long shut() {
    return pictures.stream().filter(PictureView::isShut).count();
  }

  /** A story leads to the ones before and after it. */
  @Override
  public boolean isPlaced() {
    return particulars.story() != null;
  }

  /** Whether the sources disagree on any of its questions. */
  public boolean isDisputed() {
    return questions.stream().anyMatch(QuestionCard::contested);
  }

  public boolean hasBody() {
    return !body.isEmpty();
  }
}
