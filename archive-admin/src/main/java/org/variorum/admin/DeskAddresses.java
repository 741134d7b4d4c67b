package org.variorum.admin;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;

/** Lets the forms of a page of the desk be sent to the address under which it was asked for. */
public class DeskAddresses extends ViewHandlerWrapper {

  public DeskAddresses(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    Map<String, Object> request = context.getExternalContext().getRequestMap();
    if (viewId.startsWith("/admin/")
        && request.get(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String asked
        && isShown(context, viewId)) {
      Object query = request.get(RequestDispatcher.FORWARD_QUERY_STRING);
      return query == null ? asked : asked + "?" + query;
    }
    return super.getActionURL(context, viewId);
  }

  private static boolean isShown(FacesContext context, String viewId) {
    return context.getViewRoot() != null && viewId.equals(context.getViewRoot().getViewId());
  }
}
