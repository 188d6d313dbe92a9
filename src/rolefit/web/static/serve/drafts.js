/** Drafts as `rolefit check` sees them. */

import { textOf } from "./api.js";
import { base64Of, by, save, say } from "./dom.js";
import { onFiles } from "./drop.js";
import { findingsOf } from "./findings.js";

let drafts = [];
let asking = new AbortController();

/** Names by which findings tell drafts apart. */
function named(files) {
  const seen = new Map();
  return files.map(({ name }) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times > 1 ? `${times}/${name}` : name;
  });
}

async function take(files) {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  try {
    const names = named(files);
    drafts = await Promise.all(files.map(async (file, at) => ({ name: names[at], base64: await base64Of(file) })));
    say("ui-drafts-status", `Checking ${drafts.length === 1 ? "one draft" : `${drafts.length} drafts`} …`);
    const { said, shown } = await findingsOf(drafts, { signal });
    by("ui-drafts-result").replaceChildren(...shown);
    say("ui-drafts-status", said);
    by("ui-drafts-save").hidden = false;
  } catch (error) {
    if (error.name === "AbortError") return;
    by("ui-drafts-result").replaceChildren();
    by("ui-drafts-save").hidden = true;
    say("ui-drafts-status", error.message, true);
  }
}

by("ui-drafts-save").addEventListener("click", async (event) => {
  const format = event.target.closest("button")?.dataset.format;
  if (format === "print") window.print();
  else if (format)
    try {
      save(`findings.${format}`, await textOf("check", { drafts, format }), "application/octet-stream");
    } catch (error) {
      say("ui-drafts-status", error.message, true);
    }
});
onFiles("ui-drafts", "ui-drafts-file", take);
