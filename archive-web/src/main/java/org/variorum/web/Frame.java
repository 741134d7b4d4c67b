package org.variorum.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.date.DateText;
import org.variorum.date.HistoricalDate;
import org.variorum.identifier.EntryId;
import org.variorum.identifier.LocalId;
import org.variorum.language.ReadyHtml;
import org.variorum.readingroom.ListAsked;
import org.variorum.readingroom.ListSort;
import org.variorum.readingroom.ListView;
import org.variorum.readingroom.MapAsked;
import org.variorum.readingroom.QuestionView;
import org.variorum.readingroom.QuestionsAsked;
import org.variorum.readingroom.ScanView;
import org.variorum.readingroom.SearchAsked;
import org.variorum.readingroom.SourceAsked;
import org.variorum.readingroom.TableAsked;
import org.variorum.readingroom.TimelineAsked;
import org.variorum.readingroom.WithinView;
import org.variorum.search.Facet;

/**
 * What the frame around every page has to know.
 *
 * @param prefix the language as the visitor's address has it, as {@code /ru}; empty if it has none
 * @param root the archive's absolute address, without a slash at its end
 * @param path the address of the page, without language
 * @param section the place in the navigation
 * @param offered the languages in which there is such a page
 */
public record Frame(
    Tongue tongue, String prefix, String root, String path, String section, Offered offered) {

  /** In all languages that the program speaks. */
  public Frame(Tongue tongue, String prefix, String root, String path, String section) {
    this(tongue, prefix, root, path, section, Offered.ALL);
  }

  /** The same page in another language. */
  public record Alternate(Tongue tongue, String href, String absolute) {}

  /** The same at a place in the navigation. */
  Frame at(String place) {
    return new Frame(tongue, prefix, root, path, place, offered);
  }

  public String lang() {
    return tongue.tag();
  }

  /** An address of ours in the visitor's language. */
  public String href(String address) {
    return prefix.isEmpty() ? address : prefix + (address.equals("/") ? "" : address);
  }

  /** HTML of ours, with its addresses in the visitor's language. */
  public ReadyHtml html(ReadyHtml ours) {
    return prefix.isEmpty()
        ? ours
        : new ReadyHtml(ours.text().replace("href=\"/", "href=\"" + prefix + "/"));
  }

  /** What to say in {@code aria-current}: whether the page belongs to that place. */
  public @Nullable String current(String place) {
    return place.equals(section) ? "true" : null;
  }

  public String search(String words) {
    return finding(SearchAsked.forWords(words));
  }

  public String finding(SearchAsked asked) {
    return href(new Address.Finding(asked).path());
  }

  /** All values of a facet among what a search finds, in the order of their hits or names. */
  public String values(SearchAsked asked, String facet, boolean byName) {
    return Facet.coded(facet)
        .map(one -> href(new Address.FacetValues(asked, one, byName).path()))
        .orElseThrow();
  }

  /** What a search finds, as a file or a feed. */
  public String found(SearchAsked asked, String ending) {
    return href(
        RowFormat.ending(ending)
            .<Address>map(format -> new Address.FoundFile(asked, format))
            .orElseGet(() -> new Address.FoundFeed(asked))
            .path());
  }

  /** All that a source says, as a search. */
  public String assertedBy(String source) {
    return finding(SearchAsked.forWords("").with(SearchAsked.Filters.NONE.assertedBy(source)));
  }

  /** A list, or a page of it. */
  public String list(ListAsked asked) {
    return href(new Address.OfList(asked).path());
  }

  /** A stretch of the timeline. */
  public String timeline(TimelineAsked asked) {
    return href(new Address.OfTimeline(asked).path());
  }

  /** A piece of the map. */
  public String map(MapAsked asked) {
    return href(new Address.OfMap(asked).path());
  }

  /** The map with the same period, kind and subject. */
  public String map(TimelineAsked asked) {
    return map(MapAsked.ALL.of(asked.which()));
  }

  /** The timeline with the same period, kind and subject. */
  public String timeline(MapAsked asked) {
    return timeline(new TimelineAsked(asked.which(), false, ""));
  }

  /** A question with only what rests on some of its sources. */
  public String question(QuestionView question, SourceAsked asked) {
    return href(
        new Address.OfQuestion(new EntryId(question.entryId()), new LocalId(question.id()), asked)
            .path());
  }

  /** The open questions, or some of them. */
  public String questions(QuestionsAsked asked) {
    return href(new Address.OpenQuestions(asked).path());
  }

  /** The same list as a tool, as it is filtered and sorted. */
  public String table(ListView list) {
    ListAsked asked = list.asked();
    return href(
        new Address.OfTable(
                new TableAsked(
                    asked.listing(),
                    asked.filter(),
                    asked.kind(),
                    0,
                    0,
                    false,
                    asked.byTime() ? ListSort.TIME : ListSort.NAME,
                    false,
                    1))
            .path());
  }

  /** The list that a tool shows, to be read. */
  public String list(TableAsked table) {
    return list(
        new ListAsked(
            table.listing(),
            table.filter(),
            table.kind(),
            table.sort() == ListSort.TIME,
            "",
            "",
            "",
            1));
  }

  /** A day, given as machines write it, in words. */
  public String day(String iso) {
    return DateText.in(lang()).of(HistoricalDate.of(iso));
  }

  /** The boxes on a page, in JSON for the viewer. */
  public String regions(ScanView scan) {
    Stream<String> cited =
        scan.citedIn().stream()
            .filter(ScanView.CitedView::hasBox)
            .map(
                box ->
                    region(
                        box.anchor(),
                        List.of(box.x(), box.y(), box.width(), box.height()),
                        ",\"label\":\"" + box.box() + "\""));
    Stream<String> sought =
        scan.within().here().stream()
            .filter(WithinView.HitView::placed)
            .map(
                hit ->
                    region(
                        hit.id(),
                        List.of(hit.x(), hit.y(), hit.width(), hit.height()),
                        ",\"hit\":true"));
    return Stream.concat(cited, sought).collect(Collectors.joining(",", "[", "]"));
  }

  private static String region(String id, List<Integer> box, String more) {
    return "{\"id\":\"%s\",\"x\":%d,\"y\":%d,\"width\":%d,\"height\":%d%s}"
        .formatted(id, box.get(0), box.get(1), box.get(2), box.get(3), more);
  }

  public String canonical() {
    return root + inTongue(tongue);
  }

  /** The page in the languages that it is not in now. */
  public List<Alternate> others() {
    return alternates().stream().filter(one -> one.tongue() != tongue).toList();
  }

  public List<Alternate> alternates() {
    return offered.tongues().stream()
        .map(other -> new Alternate(other, inTongue(other), root + inTongue(other)))
        .toList();
  }

  private String inTongue(Tongue other) {
    return "/" + other.tag() + (path.equals("/") ? "" : path);
  }
}
