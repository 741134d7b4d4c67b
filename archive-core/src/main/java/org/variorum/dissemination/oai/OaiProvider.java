package org.variorum.dissemination.oai;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.dissemination.Disseminations;
import org.variorum.dissemination.XmlOut;
import org.variorum.entry.EntryKind;
import org.variorum.harvest.HarvestLedger;
import org.variorum.harvest.HarvestLedger.Harvested;
import org.variorum.identifier.EntryId;
import org.variorum.option.Option;
import org.variorum.option.Options;
import org.variorum.readingroom.ReadingRoom;

/** The door for harvesters: each request has an answer in XML, also one that cannot be read. */
@ApplicationScoped
public class OaiProvider {
  static final int PART = 100;
  private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";
  private static final int LONGEST = 1000;
  private static final Pattern PRINTED = Pattern.compile("[!-~]*");
  private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9\\-_.!~*'()]+");
  private static final Pattern SET =
      Pattern.compile("[A-Za-z0-9\\-_.!~*'()]+(:[A-Za-z0-9\\-_.!~*'()]+)*");
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9:._~/\\-]+");
  private static final Pattern MAIL = Pattern.compile("[^\\s@]+@([^\\s@.]+\\.)+[^\\s@.]+");
  private static final String TOKEN = "resumptionToken";
  private static final Set<String> LIST = Set.of("metadataPrefix", "set", "from", "until");

  @Inject HarvestLedger ledger;
  @Inject Disseminations files;
  @Inject Options options;
  @Inject ReadingRoom room;
  @Inject Clock clock;

  /**
   * Answers a request.
   *
   * @param parameters as they came
   * @param root the archive's absolute address
   */
  public byte[] answer(Map<String, String[]> parameters, String root) {
    return new Answer(root).to(parameters);
  }

  /** One answer. */
  private final class Answer {
    private final String root;
    private final String base;
    private final String before;

    Answer(String root) {
      this.root = root;
      this.base = root + "/oai";
      this.before = "oai:" + host(root) + ":";
    }

    /** What a request says of the host may be no host. */
    private static String host(String root) {
      try {
        String host = new URI(root).getHost();
        return host == null || !IDENTIFIER.matcher(host).matches() ? "archive.invalid" : host;
      } catch (URISyntaxException e) {
        return "archive.invalid";
      }
    }

    byte[] to(Map<String, String[]> parameters) {
      Map<String, String> said = new TreeMap<>();
      try {
        Consumer<XmlOut> content = content(read(parameters, said));
        return document(said, content);
      } catch (OaiException error) {
        boolean unread = error.code().equals("badVerb") || error.code().equals("badArgument");
        return document(
            unread ? Map.of() : said,
            out -> out.leaf("error", error.words(), "code", error.code()));
      }
    }

    private Map<String, String> read(Map<String, String[]> parameters, Map<String, String> said)
        throws OaiException {
      String[] verbs = parameters.getOrDefault("verb", new String[0]);
      if (verbs.length != 1) {
        throw new OaiException("badVerb", "There must be one verb");
      }
      said.put("verb", verbs[0]);
      Set<String> allowed =
          switch (verbs[0]) {
            case "Identify" -> Set.of();
            case "ListMetadataFormats" -> Set.of("identifier");
            case "ListSets" -> Set.of(TOKEN);
            case "GetRecord" -> Set.of("identifier", "metadataPrefix");
            case "ListIdentifiers", "ListRecords" ->
                Set.of("metadataPrefix", "set", "from", "until", TOKEN);
            default -> throw new OaiException("badVerb", "There is no such verb");
          };
      for (Map.Entry<String, String[]> one : parameters.entrySet()) {
        if (one.getKey().equals("verb")) {
          continue;
        }
        if (!allowed.contains(one.getKey()) || one.getValue().length != 1) {
          throw OaiException.badArgument("An argument is unknown or repeated");
        }
        said.put(one.getKey(), checked(one.getKey(), one.getValue()[0]));
      }
      return said;
    }

    /** Nothing that a schema refuses gets into an answer. */
    private String checked(String name, String value) throws OaiException {
      Pattern form =
          switch (name) {
            case "metadataPrefix" -> PREFIX;
            case "set" -> SET;
            case "identifier" -> IDENTIFIER;
            default -> PRINTED;
          };
      if (value.isEmpty() || value.length() > LONGEST || !form.matcher(value).matches()) {
        throw name.equals(TOKEN)
            ? OaiException.badToken()
            : OaiException.badArgument("An argument cannot be read");
      }
      return value;
    }

    private byte[] document(Map<String, String> said, Consumer<XmlOut> content) {
      List<String> attributes = new ArrayList<>();
      said.forEach((name, value) -> Stream.of(name, value).forEach(attributes::add));
      return XmlOut.document(
          out -> {
            out.start(
                "OAI-PMH",
                "xmlns",
                NAMESPACE,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                NAMESPACE + " http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd");
            out.leaf("responseDate", HarvestLedger.second(clock.instant()).toString());
            out.leaf("request", base, attributes.toArray(String[]::new));
            content.accept(out);
            out.end();
          });
    }

    private Consumer<XmlOut> content(Map<String, String> said) throws OaiException {
      return switch (said.get("verb")) {
        case "Identify" -> this::identify;
        case "ListMetadataFormats" -> formats(said);
        case "ListSets" -> sets(said);
        case "GetRecord" -> record(said);
        case "ListRecords" -> list(said, true);
        default -> list(said, false);
      };
    }

    private void identify(XmlOut out) {
      String name = room.name().wordsIn("en");
      String mail = options.value(Option.CONTACT_EMAIL);
      out.start("Identify");
      out.leaf("repositoryName", name.isBlank() ? "Archive" : name);
      out.leaf("baseURL", base);
      out.leaf("protocolVersion", "2.0");
      out.leaf("adminEmail", MAIL.matcher(mail).matches() ? mail : "webmaster@archive.invalid");
      Instant earliest = ledger.earliest().orElseGet(clock::instant);
      out.leaf("earliestDatestamp", HarvestLedger.second(earliest).toString());
      out.leaf("deletedRecord", "persistent");
      out.leaf("granularity", "YYYY-MM-DDThh:mm:ssZ");
      out.end();
    }

    private Consumer<XmlOut> formats(Map<String, String> said) throws OaiException {
      String identifier = said.get("identifier");
      EntryKind kind = identifier == null ? null : known(identifier).kind();
      return out -> {
        out.start("ListMetadataFormats");
        for (MetadataFormat one : MetadataFormat.values()) {
          if (kind == null || one.file().fits(kind)) {
            out.start("metadataFormat").leaf("metadataPrefix", one.prefix());
            out.leaf("schema", one.schema()).leaf("metadataNamespace", one.namespace()).end();
          }
        }
        out.end();
      };
    }

    private Harvested known(String identifier) throws OaiException {
      String id = identifier.startsWith(before) ? identifier.substring(before.length()) : "";
      Optional<Harvested> found =
          EntryId.isValid(id) ? ledger.of(new EntryId(id)) : Optional.empty();
      return found.orElseThrow(() -> new OaiException("idDoesNotExist", "There is no such record"));
    }

    private Consumer<XmlOut> sets(Map<String, String> said) throws OaiException {
      if (said.containsKey(TOKEN)) {
        throw OaiException.badToken(); // the list of sets is never parted
      }
      Map<EntryId, String> tops = files.headings(files.tops());
      return out -> {
        out.start("ListSets");
        for (EntryKind kind : EntryKind.values()) {
          out.start("set").leaf("setSpec", "kind." + kind.code());
          out.leaf("setName", "All of the kind " + kind.code()).end();
        }
        tops.forEach(
            (id, heading) -> {
              out.start("set").leaf("setSpec", "branch." + id);
              out.leaf("setName", heading).end();
            });
        out.end();
      };
    }

    private Consumer<XmlOut> record(Map<String, String> said) throws OaiException {
      if (said.size() != 3) {
        throw OaiException.badArgument("GetRecord wants identifier and metadataPrefix");
      }
      Harvested found = known(said.getOrDefault("identifier", ""));
      MetadataFormat format = Harvest.format(said.getOrDefault("metadataPrefix", ""));
      if (!format.file().fits(found.kind())) {
        throw new OaiException("cannotDisseminateFormat", "Not of a record of this kind");
      }
      Map<EntryId, Consumer<XmlOut>> metadata = metadata(List.of(found), format);
      return out -> {
        out.start("GetRecord");
        record(out, found, metadata);
        out.end();
      };
    }

    private Map<EntryId, Consumer<XmlOut>> metadata(List<Harvested> found, MetadataFormat format) {
      List<EntryId> live =
          found.stream().filter(one -> !one.deleted()).map(Harvested::entry).toList();
      return files.elements(live, format.file(), root);
    }

    private Consumer<XmlOut> list(Map<String, String> said, boolean whole) throws OaiException {
      Harvest harvest = harvest(said);
      List<Harvested> found = ledger.after(harvest.mark(), harvest.wanted(), PART + 1);
      if (found.isEmpty()) { // what was left of a list may have changed meanwhile
        throw harvest.mark() == null ? Harvest.nothing() : OaiException.badToken();
      }
      List<Harvested> part = found.subList(0, Math.min(PART, found.size()));
      Map<EntryId, Consumer<XmlOut>> metadata = whole ? metadata(part, harvest.format()) : Map.of();
      String next = found.size() > PART ? harvest.after(part.get(PART - 1), PART).token() : "";
      return out -> {
        out.start(whole ? "ListRecords" : "ListIdentifiers");
        for (Harvested one : part) {
          if (whole) {
            record(out, one, metadata);
          } else {
            header(out, one, one.deleted());
          }
        }
        if (!next.isEmpty() || harvest.mark() != null) {
          out.leaf(TOKEN, next, "cursor", Long.toString(harvest.cursor()));
        }
        out.end();
      };
    }

    private Harvest harvest(Map<String, String> said) throws OaiException {
      String token = said.get(TOKEN);
      if (token == null) {
        if (!said.containsKey("metadataPrefix")) {
          throw OaiException.badArgument("metadataPrefix is missing");
        }
        return Harvest.asked(
            said.getOrDefault("metadataPrefix", ""),
            said.getOrDefault("set", ""),
            said.getOrDefault("from", ""),
            said.getOrDefault("until", ""));
      }
      if (LIST.stream().anyMatch(said::containsKey)) {
        throw OaiException.badArgument("resumptionToken stands alone");
      }
      return Harvest.resumed(token);
    }

    private void record(XmlOut out, Harvested one, Map<EntryId, Consumer<XmlOut>> metadata) {
      Consumer<XmlOut> content = metadata.get(one.entry());
      out.start("record");
      header(out, one, content == null);
      if (content != null) {
        out.start("metadata");
        content.accept(out);
        out.end();
      }
      out.end();
    }

    private void header(XmlOut out, Harvested one, boolean deleted) {
      out.start("header", "status", deleted ? "deleted" : "");
      out.leaf("identifier", before + one.entry());
      out.leaf("datestamp", HarvestLedger.second(one.changed()).toString());
      out.leaf("setSpec", "kind." + one.kind().code());
      if (one.branch() != null) {
        out.leaf("setSpec", "branch." + one.branch());
      }
      out.end();
    }
  }
}
