/** A table of posts becomes a report; the scored table can be saved too. */

import { ask, textOf } from "./api.js";
import { baseOf, by, framed, packed, save, say } from "./dom.js";
import { onFiles } from "./drop.js";

let table = null;
let scored = null;
let report = "";
let asking = new AbortController();

/** The scored table as it comes, piece by piece. */
async function score(signal) {
  const answer = await ask("batch", await packed(table), { query: { name: table.name }, signal });
  const pieces = [];
  let rows = 0;
  for (const reader = answer.body.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    for (const byte of value) rows += byte === 10;
    say("ui-table-status", `${rows.toLocaleString("en")} posts classified …`);
  }
  return new Blob(pieces);
}

async function take([file]) {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  table = file;
  by("ui-table-progress").hidden = false;
  by("ui-table-save").hidden = true;
  by("ui-table-result").replaceChildren();
  try {
    say("ui-table-status", `Reading ${file.name} …`);
    scored = await score(signal);
    say("ui-table-status", "Writing the report …");
    const query = { name: `${baseOf(file.name)}.jsonl`, title: `Role report: ${file.name}` };
    report = await textOf("report", await packed(scored), { query, signal });
    by("ui-table-result").append(framed(report, `Report on ${file.name}`));
    by("ui-table-save").hidden = false;
    say("ui-table-status", `The report on ${file.name} is below.`);
  } catch (error) {
    if (error.name === "AbortError") return;
    say("ui-table-status", error.message, true);
  }
  by("ui-table-progress").hidden = true;
}

by("ui-table-save").addEventListener("click", async (event) => {
  const format = event.target.closest("button")?.dataset.format;
  if (!format) return;
  if (format === "print") {
    by("ui-table-result").querySelector("iframe").contentWindow.postMessage("print", "*");
    return;
  }
  const name = baseOf(table.name);
  try {
    if (format === "html") save(`${name}.html`, report, "text/html");
    else if (format === "jsonl") save(`${name}_scored.jsonl`, scored);
    else
      save(
        `${name}_scored.csv`,
        await textOf("batch", await packed(table), { query: { name: table.name, format } }),
        "text/csv",
      );
  } catch (error) {
    say("ui-table-status", error.message, true);
  }
});
onFiles("ui-table", "ui-table-file", take);
