// Files that somebody chose or dropped, folders with all that is in them, in the order of their names.

const NAMES = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
const HIDDEN = /(^|\/)(\.|Thumbs\.db$)/i;

/** What a field brought, as {file, path}; the path has the folders where a folder was chosen. */
export function ofField(input) {
  return sorted([...input.files].map((file) => ({ file, path: file.webkitRelativePath || file.name })));
}

/** What was dropped. Entries have to be asked for at once: the transfer is empty after the event. */
export async function ofDrop(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (entries.length === 0) {
    return sorted([...transfer.files].map((file) => ({ file, path: file.name })));
  }
  return sorted((await Promise.all(entries.map(within))).flat());
}

/** An entry that cannot be read is left out; the others come. */
async function within(entry) {
  try {
    if (entry.isFile) {
      const file = await new Promise((done, failed) => entry.file(done, failed));
      return [{ file, path: entry.fullPath.replace(/^\//, "") }];
    }
    return (await Promise.all((await children(entry)).map(within))).flat();
  } catch {
    return [];
  }
}

/** A reader gives some of the children at a time, until it gives none. */
async function children(folder) {
  const reader = folder.createReader();
  const all = [];
  for (;;) {
    const some = await new Promise((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) {
      return all;
    }
    all.push(...some);
  }
}

function sorted(chosen) {
  return chosen.filter(({ path }) => !HIDDEN.test(path)).sort((one, other) => NAMES.compare(one.path, other.path));
}
