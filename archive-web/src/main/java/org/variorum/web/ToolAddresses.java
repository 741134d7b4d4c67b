package org.variorum.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;

/** Lets the form of a tool page be sent to the address under which the page was asked for. */
public class ToolAddresses extends ViewHandlerWrapper {

  public ToolAddresses(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    return viewId.startsWith("/tools/")
            && context
                    .getExternalContext()
                    .getRequestMap()
                    .get(RequestDispatcher.FORWARD_REQUEST_URI)
                instanceof String asked
        ? asked
        : super.getActionURL(context, viewId);
  }
}
