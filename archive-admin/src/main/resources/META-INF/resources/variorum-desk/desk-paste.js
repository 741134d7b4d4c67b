// Pastes from Word, LibreOffice and Google Docs into the text of an entry: the desk cleans what they put on the clipboard, and
// footnotes become citations where their numbers stood. Without an answer, and with Ctrl+Shift+V, the plain words are pasted.
(() => {
  const FIELD = ".desk-body textarea";
  const RICH = /<(p|h[1-6]|b|i|em|strong|sup|li|table)\b/i;

  async function cleaned(html) {
    const token = document.querySelector("meta[name=variorum-token]")?.content ?? "";
    const answer = await fetch("/admin/api/paste", {
      method: "POST",
      headers: { "Content-Type": "text/html;charset=UTF-8", "X-Variorum-Token": token },
      body: html,
    });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    return (await answer.json()).text;
  }

  function insert(field, text, from, to) {
    field.setRangeText(text, from, to, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  document.addEventListener("paste", async (event) => {
    const field = event.target.closest?.(FIELD);
    const html = event.clipboardData?.getData("text/html") ?? "";
    if (!field || !RICH.test(html)) {
      return;
    }
    event.preventDefault();
    const plain = event.clipboardData.getData("text/plain");
    const [from, to] = [field.selectionStart, field.selectionEnd];
    const before = field.value;
    field.setAttribute("aria-busy", "true");
    const text = await cleaned(html).catch(() => plain);
    field.removeAttribute("aria-busy");
    const now = field.isConnected ? field : document.getElementById(field.id);
    const unmoved = now.value === before;
    insert(now, text, unmoved ? from : now.selectionStart, unmoved ? to : now.selectionEnd);
  });
})();
