package org.variorum.dissemination.oai;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.dissemination.FileFormat;
import org.variorum.entry.EntryKind;

/** The formats that harvesters can have, by their prefixes. */
enum MetadataFormat {
  DUBLIN_CORE(
      "oai_dc",
      FileFormat.DUBLIN_CORE,
      "http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
      "http://www.openarchives.org/OAI/2.0/oai_dc/"),
  EAD3(
      "oai_ead3",
      FileFormat.EAD3,
      "https://www.loc.gov/ead/ead3.xsd",
      "http://ead3.archivists.org/schema/"),
  EAC(
      "oai_eac2",
      FileFormat.EAC2,
      "https://raw.githubusercontent.com/SAA-SDT/eac-cpf-schema/main/xml-schemas/eac-cpf/eac.xsd",
      "https://archivists.org/ns/eac/v2");

  private final String prefix;
  private final FileFormat file;
  private final String schema;
  private final String namespace;

  MetadataFormat(String prefix, FileFormat file, String schema, String namespace) {
    this.prefix = prefix;
    this.file = file;
    this.schema = schema;
    this.namespace = namespace;
  }

  String prefix() {
    return prefix;
  }

  FileFormat file() {
    return file;
  }

  String schema() {
    return schema;
  }

  String namespace() {
    return namespace;
  }

  Set<EntryKind> kinds() {
    return Stream.of(EntryKind.values())
        .filter(file::fits)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntryKind.class)));
  }

  static Optional<MetadataFormat> prefixed(String prefix) {
    return Stream.of(values()).filter(one -> one.prefix.equals(prefix)).findFirst();
  }
}
