package org.variorum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.dissemination.Disseminations;
import org.variorum.dissemination.FileFormat;
import org.variorum.dissemination.Turtle;
import org.variorum.dissemination.WrittenFile;
import org.variorum.entry.EntryKind;
import org.variorum.identifier.EntryId;
import org.variorum.readingroom.ReadingRoom;
import org.variorum.reference.Reference;
import org.variorum.reference.ReferenceFormat;

/**
 * Hands entries out as files at their own addresses: {@code /entry/<id>.ead3.xml}, and with all
 * below it {@code /entry/<id>.branch.ead3.xml}; also to be cited, as {@code /entry/<id>.bib},
 * {@code .ris} and {@code .csl.json}. A program that asks {@code /entry/<id>} for such a type is
 * led there.
 */
@ApplicationScoped
public class EntryFiles {
  private static final Pattern FILE =
      Pattern.compile("/entry/([0-9a-z]{1,20})\\.(branch\\.)?([0-9a-z]+(?:\\.[a-z]+)?)");
  private static final Pattern ENTRY = Pattern.compile("/entry/([0-9a-z]{1,20})");
  private static final String RIC = "https://www.ica.org/standards/RiC/ontology";
  private static final List<Profile> PROFILES =
      List.of(
          new Profile(LinkedData.TYPE, RIC, FileFormat.RIC),
          new Profile(Turtle.TYPE, RIC, FileFormat.RIC_TURTLE),
          new Profile(LinkedData.TYPE, "http://www.w3.org/ns/anno.jsonld", FileFormat.ANNOTATIONS));

  /** What is given to whoever asks for a type in the words of that profile. */
  private record Profile(String type, String words, FileFormat format) {
    boolean isAsked(String accept) {
      return accept.startsWith(type) && accept.contains("profile=\"" + words + "\"");
    }
  }

  private static final int AT_ONCE = 2;

  /** Those who read slowly have the list of a branch in memory. */
  private static final int BEGUN = 12;

  private static final long WAIT = 5_000;

  private final BranchTurns branches = new BranchTurns(AT_ONCE, BEGUN, WAIT);

  @Inject Disseminations files;
  @Inject FinishedPages finished;
  @Inject Pages pages;
  @Inject ReadingRoom room;
  @Inject PublicRoot root;

  /** Answers if the address names a file; else nothing happens. */
  boolean answer(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException, ServletException {
    Matcher named = FILE.matcher(path);
    Optional<FileFormat> format =
        named.matches() ? FileFormat.ending(named.group(3)) : Optional.empty();
    Optional<ReferenceFormat> reference =
        named.matches() && named.group(2) == null
            ? reference(one -> ending(one).equals(named.group(3)))
            : Optional.empty();
    boolean isFile = format.isPresent() || reference.isPresent();
    if (!isFile || !EntryId.isValid(named.group(1))) {
      return negotiated(request, response, path);
    }
    PresentationApi.toAllHosts(response);
    if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
      response.setHeader("Allow", "GET, HEAD");
      ApiFailure.write(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return true;
    }
    EntryId id = new EntryId(named.group(1));
    if (reference.isPresent()) {
      cited(request, response, id, reference.get());
    } else if (named.group(2) != null) {
      branch(request, response, id, format.get());
    } else {
      file(request, response, id, format.get());
    }
    return true;
  }

  private void file(
      HttpServletRequest request, HttpServletResponse response, EntryId id, FileFormat format)
      throws IOException, ServletException {
    String path = "/entry/" + id + "." + format.ending();
    Frame frame = new Frame(Tongue.EN, "", root.of(request) + request.getContextPath(), path, "");
    Optional<FinishedPage> page =
        finished.inTurn(frame, Optional::of, () -> make(id, format, frame));
    if (page.isEmpty()) {
      missing(request, response, id, "." + format.ending());
      return;
    }
    attach(response, id + "." + format.ending());
    pages.sendData(request, response, page.get());
  }

  private void cited(
      HttpServletRequest request, HttpServletResponse response, EntryId id, ReferenceFormat format)
      throws IOException {
    Optional<Reference> reference = room.reference(id, "", "en", root.of(request));
    if (reference.isPresent()) {
      if (files.mayBeLiving(id)) {
        response.setHeader("X-Robots-Tag", "noindex");
      }
      ReferenceApi.send(response, format, reference.get());
    } else {
      missing(request, response, id, "." + ending(format));
    }
  }

  private static Optional<ReferenceFormat> reference(Predicate<ReferenceFormat> wanted) {
    return Stream.of(ReferenceFormat.values()).filter(wanted).findFirst();
  }

  private static String ending(ReferenceFormat format) {
    return format == ReferenceFormat.CSL_JSON ? "csl.json" : format.extension();
  }

  private Optional<FinishedPage> make(EntryId id, FileFormat format, Frame frame) {
    FinishedPages.Moment before = finished.now();
    Optional<WrittenFile> file = files.file(id, format, frame.root());
    return file.map(
        made -> {
          FinishedPage page = new FinishedPage(format.mediaType(), made.bytes(), made.unlisted());
          finished.keep(frame, page, made, before);
          return page;
        });
  }

  private void branch(
      HttpServletRequest request, HttpServletResponse response, EntryId id, FileFormat format)
      throws IOException {
    boolean there =
        format.holdsBranches()
            && files.seen(id).filter(entry -> format.fits(entry.kind())).isPresent();
    if (!there) {
      missing(request, response, id, ".branch." + format.ending());
      return;
    }
    Optional<OutputStream> turn = branches.begin(response.getOutputStream());
    if (turn.isEmpty()) {
      response.setHeader("Retry-After", "30");
      ApiFailure.write(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    try (OutputStream out = turn.get()) {
      response.setContentType(format.mediaType());
      response.setHeader("Cache-Control", "no-cache");
      attach(response, id + ".branch." + format.ending());
      if (!request.getMethod().equals("HEAD")) {
        String home = root.of(request) + request.getContextPath();
        files.branch(id, format, home, out, reached -> {});
      }
    }
  }

  private static void attach(HttpServletResponse response, String name) {
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }

  private void missing(
      HttpServletRequest request, HttpServletResponse response, EntryId id, String rest)
      throws IOException {
    Optional<EntryId> kept =
        room.withheld(id, "en").isPresent() ? Optional.empty() : room.mergedInto(id);
    if (kept.isPresent()) {
      response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
      response.setHeader("Location", request.getContextPath() + "/entry/" + kept.get() + rest);
      response.setHeader("Cache-Control", "no-cache");
    } else {
      ApiFailure.missing(response, room.withheld(id, "en"));
    }
  }

  /** Leads a program that does not want a page to the file that it wants. */
  private boolean negotiated(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    Matcher named = ENTRY.matcher(path);
    if (!named.matches() || !EntryId.isValid(named.group(1))) {
      return false;
    }
    response.addHeader("Vary", "Accept");
    EntryId id = new EntryId(named.group(1));
    Optional<FileFormat> profiled = profiled(request.getHeader("Accept"));
    Optional<String> wanted = wanted(request.getHeader("Accept"));
    Optional<String> ending =
        profiled.isPresent()
            ? files.seen(id).filter(profiled.get()::fits).map(entry -> profiled.get().ending())
            : wanted.flatMap(type -> ending(type, id));
    if (ending.isEmpty()) {
      return false;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getContextPath() + "/entry/" + id + "." + ending.get());
    response.setHeader("Cache-Control", "no-cache");
    return true;
  }

  /** JSON-LD and Turtle are in the words of schema.org unless a profile asks for others. */
  private static Optional<FileFormat> profiled(@Nullable String accept) {
    return accept == null
        ? Optional.empty()
        : PROFILES.stream().filter(one -> one.isAsked(accept)).map(Profile::format).findFirst();
  }

  /** The first type that is asked for, if that is none of a page. */
  private static Optional<String> wanted(@Nullable String accept) {
    return accept == null || accept.contains("text/html") || accept.length() > 500
        ? Optional.empty()
        : Stream.of(accept.split(","))
            .map(one -> one.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
            .findFirst();
  }

  private Optional<String> ending(String type, EntryId id) {
    return files
        .seen(id)
        .flatMap(
            entry ->
                format(type, entry.kind())
                    .map(FileFormat::ending)
                    .or(
                        () ->
                            reference(one -> one.mediaType().equals(type))
                                .map(EntryFiles::ending)));
  }

  private static Optional<FileFormat> format(String type, EntryKind kind) {
    return Stream.of(FileFormat.values())
        .filter(one -> one.fits(kind))
        .filter(
            one ->
                PROFILES.stream().noneMatch(profile -> profile.format() == one)
                        && one.mediaType().startsWith(type)
                        && !type.isEmpty()
                    || (type.equals("text/xml") && one.mediaType().equals("application/xml")))
        .filter(one -> type.contains("/") && !type.contains("*"))
        .findFirst();
  }
}
