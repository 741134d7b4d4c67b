package org.variorum.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the dates of a phrase: labels, brackets, "bulk", "and undated", hours.
 *
 * @param dates the words that are the dates; empty where nothing is dated
 * @param bulk the words after "bulk"; null without such a word
 * @param undated whether it says that something is not dated
 */
record PhraseFrame(String dates, @Nullable String bulk, boolean undated) {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String NOT_DATED =
      "(?:(?:some|partly|teilw\\.?|teilweise|z\\. ?t\\.?|частично|en partie)\\s+)?"
          + "(?:undated?(?: items?| material)?|n\\. ?d\\.?|not dated|no dates?(?: given)?|unknown(?: dates?)?"
          + "|dates? (?:is |are )?(?:unknown|not (?:known|available|given|determined))"
          + "|o\\. ?[dj]\\.?|ohne (?:datum|datumsangaben?|jahr|datierung|daten)|undatiert(?:e[snr]?)?|nicht datiert"
          + "|unbekannt|datum unbekannt|б[./] ?[дг]\\.?|без (?:даты|года|дат)"
          + "|не ?датирован\\p{L}*|неизвестн\\p{L}*(?: дата)?|дат[аы] неизвестн\\p{L}*"
          + "|(?:дата|время) не установлен\\p{L}*|s\\. ?[da]\\.?|sans dates?|non dat[ée]e?s?"
          + "|date inconnue|inconnue?s?|sine (?:dato|anno)|z\\. ?[dj]\\.?|zonder (?:datum|jaar)"
          + "|ongedateerd|b\\. ?d\\.?|bez dat[ya]|brak daty|nie ?datowan\\p{L}*|nedatov[áa]n\\p{L}*|без дати|недатован\\p{L}*|s\\. ?f\\.?"
          + "|sin fecha|senza data)";
  private static final Pattern ONLY_UNDATED =
      Pattern.compile("[(\\[]?" + NOT_DATED + "[)\\]]?", FLAGS);
  private static final Pattern UNDATED_FIRST =
      Pattern.compile(NOT_DATED + "\\s*(?:,|;|&|/|\\band\\b|\\bund\\b|\\bet\\b|и)\\s*(.+)", FLAGS);
  private static final Pattern UNDATED_LAST =
      Pattern.compile(
          "(.+?)\\s*(?:[,;&/(\\[]|\\s)\\s*(?:(?:and|with|und|mit|et|и)\\s+)?"
              + NOT_DATED
              + "[)\\]]?",
          FLAGS);
  private static final Pattern BULK =
      Pattern.compile(
          "(.*?)[,;(\\[\\s]*\\b(?:bulk(?: dates?)?|majority|predominan(?:t|tly)|mostly|mainly|chiefly"
              + "|vorwiegend|überwiegend|hauptsächlich|schwerpunkt|v\\. ?a\\.?|преимущественно|в основном"
              + "|surtout|principalement)\\b[\\s:,.]*(?:within|in|from|aus|von|des|de)?\\s*"
              + "([^()\\[\\]]*\\d[^()\\[\\]]*)[)\\]]?",
          FLAGS);
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?:dates?|dated|datiert|datum|laufzeit|daten|entstehungszeit|zeitraum|дат[аы]|датировано"
              + "|датируется|крайние даты|хронологические рамки|dates? extr[eê]mes?|daté(?:e|es)?|inclusive(?: dates)?"
              + "|years?|годы|créé(?:e)?|created|creation|written|ecrit|screened|submitted|filmed|recorded|taped|copied"
              + "|printed|published|issued|compiled|aufgenommen|gedruckt|erschienen|снято|издано|publié(?:e)?)\\b\\s*[:.,]?\\s*)(?=.)",
          FLAGS);
  private static final Pattern INCLUSIVE =
      Pattern.compile("[,(\\s]*\\binclusive(?: dates)?\\b\\)?", FLAGS);
  private static final Pattern HOUR =
      Pattern.compile(
          "(\\d)(?:T|[,\\s]+)\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?:?\\s?(?:UTC|GMT|Z|[+-]\\d{2}:?\\d{2})?$",
          FLAGS);
  private static final Pattern OR_LATER =
      Pattern.compile(
          "(\\S*\\d{4}\\S*)(?:,? (?:(?:or|and) (?:later|after)|oder später|und später|ou (?:plus tard|après)"
              + "|или позже|и позже|lub później|nebo později)|\\+)",
          FLAGS);
  private static final Pattern ABOUT =
      Pattern.compile("\\b(?:c\\. ?a\\.|circa,)(?=[ \\d\\[])", FLAGS);
  private static final Pattern YEAR_AND_MONTH = Pattern.compile("^(\\d{4})\\. (?=\\p{L}{3})");
  private static final Pattern NO_DAY = Pattern.compile("(\\d{4})-00(?:-00)?|(\\d{4}-\\d{2})-00");
  private static final Pattern NO_END = Pattern.compile("(\\d{4}\\S*)\\s*/\\s*9999(?:-12-31)?");

  /** Takes a phrase apart. */
  static PhraseFrame of(String written) {
    String text = plain(written);
    if (ONLY_UNDATED.matcher(text).matches()) {
      return new PhraseFrame("", null, true);
    }
    boolean undated = false;
    Matcher last = UNDATED_LAST.matcher(text);
    Matcher first = UNDATED_FIRST.matcher(text);
    if (last.matches() && last.group(1).matches(".*\\d.*")) {
      text = last.group(1);
      undated = true;
    } else if (first.matches()) {
      text = first.group(1);
      undated = true;
    }
    Matcher bulk = BULK.matcher(text);
    if (bulk.matches()) {
      return new PhraseFrame(bare(bulk.group(1)), bare(bulk.group(2)), undated);
    }
    return new PhraseFrame(bare(text), null, undated);
  }

  private static String plain(String written) {
    String text = written.replaceAll("[’ʼ`´]", "'").replaceAll("[\\s\\p{Z}\\p{Cf}]+", " ").strip();
    text = text.replaceFirst("[\\s.,;:|>]+$", "").replaceFirst("^[.,;:]+\\s*(?=\\S)", "");
    text = ABOUT.matcher(text).replaceAll("ca.");
    text = YEAR_AND_MONTH.matcher(text).replaceFirst("$1 ");
    Matcher later = OR_LATER.matcher(text);
    text = later.matches() ? "not before " + later.group(1) : text;
    text = HOUR.matcher(text).replaceFirst("$1");
    text = NO_END.matcher(text).replaceFirst("$1/..");
    text =
        NO_DAY
            .matcher(text)
            .replaceAll(found -> found.group(1) != null ? found.group(1) : found.group(2));
    text = INCLUSIVE.matcher(text).replaceAll(" ").strip();
    Matcher label = LABEL.matcher(text);
    if (!label.lookingAt()) {
      return text;
    }
    String rest = text.substring(label.end()).strip();
    return rest.matches(".*\\d.*") || ONLY_UNDATED.matcher(rest).matches() ? rest : text;
  }

  /** Without the brackets in which an archivist sets what is supplied. */
  private static String bare(String text) {
    String bare = text.replaceAll("[(\\[]\\s*\\?\\s*[)\\]]", "?");
    bare = bare.replaceAll("[\\[\\]<>]", "");
    if (bare.startsWith("(") && bare.endsWith(")") && bare.indexOf(')') == bare.length() - 1) {
      bare = bare.substring(1, bare.length() - 1);
    }
    return bare.strip().replaceFirst("[\\s.,;:(]+$", "").strip();
  }
}
