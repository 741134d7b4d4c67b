package org.variorum.web.facelet;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewDeclarationLanguageFactory;
import jakarta.faces.view.ViewDeclarationLanguageWrapper;
import jakarta.faces.view.ViewMetadata;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Has the views under {@code /pages/} written without components; all others are as ever. */
public class ReadingPages extends ViewDeclarationLanguageFactory {
  private static final String READING = "/pages/";

  private final Map<String, Piece> read = new ConcurrentHashMap<>();

  public ReadingPages(ViewDeclarationLanguageFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ViewDeclarationLanguage getViewDeclarationLanguage(String viewId) {
    ViewDeclarationLanguage usual = getWrapped().getViewDeclarationLanguage(viewId);
    return viewId.startsWith(READING) ? new Reading(usual) : usual;
  }

  private Piece piece(ExternalContext files, String path) {
    Piece known = read.get(path);
    if (known == null) {
      known = read(files, path);
      read.put(path, known);
    }
    return known;
  }

  private static Piece read(ExternalContext files, String path) {
    try (InputStream file = files.getResourceAsStream(path)) {
      if (file == null) {
        throw new IOException("There is no " + path);
      }
      return FaceletReader.read(path, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Views that are only read: there is nothing in them to be built, restored or kept. */
  private final class Reading extends ViewDeclarationLanguageWrapper {
    Reading(ViewDeclarationLanguage usual) {
      super(usual);
    }

    @Override
    public @Nullable ViewMetadata getViewMetadata(FacesContext context, String viewId) {
      return null;
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
      UIViewRoot view =
          (UIViewRoot) context.getApplication().createComponent(UIViewRoot.COMPONENT_TYPE);
      view.setViewId(viewId);
      view.setRenderKitId(RenderKitFactory.HTML_BASIC_RENDER_KIT);
      view.setTransient(true);
      return view;
    }

    @Override
    public void buildView(FacesContext context, UIViewRoot view) {
      // Holds no components.
    }

    @Override
    public void renderView(FacesContext context, UIViewRoot view) throws IOException {
      ExternalContext outside = context.getExternalContext();
      Map<String, Object> put = outside.getRequestMap();
      ELContext language = context.getELContext();
      ELResolver beans = context.getApplication().getELResolver(); // looked for at each call
      Writing page =
          new Writing(
              name -> {
                Object given = put.get(name);
                return given == null ? beans.getValue(language, null, name) : given;
              },
              path -> piece(outside, path));
      page.include(view.getViewId());
      outside.setResponseContentType("text/html");
      outside.setResponseCharacterEncoding(UTF_8.name());
      outside.getResponseOutputWriter().write(page.whole());
    }
  }
}
