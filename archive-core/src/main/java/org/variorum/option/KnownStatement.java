package org.variorum.option;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.variorum.language.Texts;

/**
 * The statements of rights that are known everywhere: those of rightsstatements.org, and the
 * licences and marks of Creative Commons.
 */
public enum KnownStatement {
  IN_C(
      "https://rightsstatements.org/vocab/InC/1.0/",
      "In Copyright",
      "Охраняется авторским правом",
      "Urheberrechtlich geschützt"),
  IN_C_OW_EU(
      "https://rightsstatements.org/vocab/InC-OW-EU/1.0/",
      "In Copyright – EU Orphan Work",
      "Охраняется авторским правом – произведение-сирота (ЕС)",
      "Urheberrechtlich geschützt – verwaistes Werk (EU)"),
  IN_C_EDU(
      "https://rightsstatements.org/vocab/InC-EDU/1.0/",
      "In Copyright – Educational Use Permitted",
      "Охраняется авторским правом – разрешено использование в образовательных целях",
      "Urheberrechtlich geschützt – Nutzung zu Bildungszwecken gestattet"),
  IN_C_NC(
      "https://rightsstatements.org/vocab/InC-NC/1.0/",
      "In Copyright – Non-Commercial Use Permitted",
      "Охраняется авторским правом – разрешено некоммерческое использование",
      "Urheberrechtlich geschützt – nicht kommerzielle Nutzung gestattet"),
  IN_C_RUU(
      "https://rightsstatements.org/vocab/InC-RUU/1.0/",
      "In Copyright – Rights-holder(s) Unlocatable or Unidentifiable",
      "Охраняется авторским правом – правообладатель не найден или не установлен",
      "Urheberrechtlich geschützt – Rechteinhaber nicht auffindbar oder nicht zu ermitteln"),
  NO_C_CR(
      "https://rightsstatements.org/vocab/NoC-CR/1.0/",
      "No Copyright – Contractual Restrictions",
      "Не охраняется авторским правом – ограничения по договору",
      "Kein Urheberrechtsschutz – vertragliche Beschränkungen"),
  NO_C_NC(
      "https://rightsstatements.org/vocab/NoC-NC/1.0/",
      "No Copyright – Non-Commercial Use Only",
      "Не охраняется авторским правом – только некоммерческое использование",
      "Kein Urheberrechtsschutz – nur nicht kommerzielle Nutzung"),
  NO_C_OKLR(
      "https://rightsstatements.org/vocab/NoC-OKLR/1.0/",
      "No Copyright – Other Known Legal Restrictions",
      "Не охраняется авторским правом – иные известные правовые ограничения",
      "Kein Urheberrechtsschutz – andere bekannte rechtliche Beschränkungen"),
  NO_C_US(
      "https://rightsstatements.org/vocab/NoC-US/1.0/",
      "No Copyright – United States",
      "Не охраняется авторским правом – Соединённые Штаты",
      "Kein Urheberrechtsschutz – Vereinigte Staaten"),
  CNE(
      "https://rightsstatements.org/vocab/CNE/1.0/",
      "Copyright Not Evaluated",
      "Авторские права не оценивались",
      "Urheberrechtsschutz nicht bewertet"),
  UND(
      "https://rightsstatements.org/vocab/UND/1.0/",
      "Copyright Undetermined",
      "Авторские права не установлены",
      "Urheberrechtsschutz ungeklärt"),
  NKC(
      "https://rightsstatements.org/vocab/NKC/1.0/",
      "No Known Copyright",
      "Об авторских правах ничего не известно",
      "Kein Urheberrechtsschutz bekannt"),
  CC0(
      "https://creativecommons.org/publicdomain/zero/1.0/",
      "CC0 1.0 Universal",
      "CC0 1.0 Универсальная передача в общественное достояние",
      "CC0 1.0 Universell"),
  PDM(
      "https://creativecommons.org/publicdomain/mark/1.0/",
      "Public Domain Mark 1.0",
      "Знак общественного достояния 1.0",
      "Public Domain Mark 1.0"),
  CC_BY(
      "https://creativecommons.org/licenses/by/4.0/",
      "Creative Commons Attribution 4.0",
      "Creative Commons «С указанием авторства» 4.0",
      "Creative Commons Namensnennung 4.0"),
  CC_BY_SA(
      "https://creativecommons.org/licenses/by-sa/4.0/",
      "Creative Commons Attribution-ShareAlike 4.0",
      "Creative Commons «С указанием авторства – С сохранением условий» 4.0",
      "Creative Commons Namensnennung – Weitergabe unter gleichen Bedingungen 4.0"),
  CC_BY_ND(
      "https://creativecommons.org/licenses/by-nd/4.0/",
      "Creative Commons Attribution-NoDerivatives 4.0",
      "Creative Commons «С указанием авторства – Без производных» 4.0",
      "Creative Commons Namensnennung – Keine Bearbeitungen 4.0"),
  CC_BY_NC(
      "https://creativecommons.org/licenses/by-nc/4.0/",
      "Creative Commons Attribution-NonCommercial 4.0",
      "Creative Commons «С указанием авторства – Некоммерческая» 4.0",
      "Creative Commons Namensnennung – Nicht kommerziell 4.0"),
  CC_BY_NC_SA(
      "https://creativecommons.org/licenses/by-nc-sa/4.0/",
      "Creative Commons Attribution-NonCommercial-ShareAlike 4.0",
      "Creative Commons «С указанием авторства – Некоммерческая – С сохранением условий» 4.0",
      "Creative Commons Namensnennung – Nicht kommerziell – Weitergabe unter gleichen Bedingungen 4.0"),
  CC_BY_NC_ND(
      "https://creativecommons.org/licenses/by-nc-nd/4.0/",
      "Creative Commons Attribution-NonCommercial-NoDerivatives 4.0",
      "Creative Commons «С указанием авторства – Некоммерческая – Без производных» 4.0",
      "Creative Commons Namensnennung – Nicht kommerziell – Keine Bearbeitungen 4.0");

  private final String address;
  private final String english;
  private final String russian;
  private final String german;

  KnownStatement(String address, String english, String russian, String german) {
    this.address = address;
    this.english = english;
    this.russian = russian;
    this.german = german;
  }

  /** The word for it in the option, as {@code cc-by-sa}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The statement itself. */
  public RightsStatement statement() {
    Texts label = Texts.of(Map.of("en", english, "ru", russian, "de", german));
    return new RightsStatement(code(), label, address);
  }

  static Optional<KnownStatement> coded(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
