/** One post: what it describes as one types or after a drop, what to do, what `check` finds, and saving it. */

import { jsonOf, textOf } from "./api.js";
import { base64Of, baseOf, by, calmly, contentOf, framed, make, save, say } from "./dom.js";
import { onFiles } from "./drop.js";
import { findingsOf } from "./findings.js";

const WELCOME = by("ui-post-status").textContent;
let file = null; // what was dropped last, as long as nothing is changed by hand
let asking = new AbortController();

/** The post as a request takes it; null where there is none. */
function given() {
  const title = by("ui-post-title").value.trim();
  const text = by("ui-post-text").value;
  if (!file && !text.trim()) return null;
  return { ...(file ?? { text }), ...(title ? { title } : {}) };
}

function empty() {
  by("ui-post-status").classList.remove("visually-hidden");
  by("ui-post-result").replaceChildren();
  by("ui-post-findings").replaceChildren();
  by("ui-post-save").hidden = true;
}

async function show() {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  const post = given();
  if (!post) {
    empty();
    say("ui-post-status", WELCOME);
    return;
  }
  try {
    const part = await textOf("post", post, { signal });
    by("ui-post-result").replaceChildren(...contentOf(part));
    const answer = by("ui-post-result").querySelector(".answer");
    say("ui-post-status", answer.textContent.replace(/\s+/g, " ").trim());
    by("ui-post-status").classList.add("visually-hidden"); // its words stand in the result
    by("ui-post-save").hidden = false;
    const { shown } = await findingsOf([{ name: "post", ...post }], { signal });
    const found = shown.filter((node) => node.matches?.(".findings, .wrong"));
    const head = found.length ? [make("h2", {}, "What check finds")] : [];
    by("ui-post-findings").replaceChildren(...head, ...found);
  } catch (error) {
    if (error.name === "AbortError") return;
    empty();
    say("ui-post-status", error.message, true);
  }
}

async function take([dropped]) {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  try {
    empty();
    say("ui-post-status", `Reading ${dropped.name} …`);
    const found = { base64: await base64Of(dropped), name: dropped.name };
    const read = await jsonOf("read", found, { signal });
    file = found;
    by("ui-post-title").value = read.title;
    by("ui-post-text").value = read.text.trim();
    await show();
  } catch (error) {
    if (error.name === "AbortError") return;
    file = null;
    empty();
    say("ui-post-status", error.message, true);
  }
}

async function keep(format) {
  const post = given();
  if (!post) return;
  const name = baseOf(file?.name ?? by("ui-post-title").value);
  const call = format === "csv" ? "classify" : "explain";
  const content = await textOf(call, { ...post, format: format === "open" ? "html" : format });
  if (format !== "open") save(`${name}.${format}`, content, "application/octet-stream");
  else {
    by("ui-whole").querySelector("iframe")?.remove();
    by("ui-whole").append(framed(content, "The whole explanation"));
    by("ui-whole").showModal();
  }
}

const soon = calmly(show);
for (const id of ["ui-post-title", "ui-post-text"])
  by(id).addEventListener("input", () => {
    if (id === "ui-post-text") file = null;
    asking.abort(); // what was asked is about another text
    soon();
  });
by("ui-post-save").addEventListener("click", (event) => {
  const format = event.target.closest("button")?.dataset.format;
  if (format === "print") window.print();
  else if (format) keep(format).catch((error) => say("ui-post-status", error.message, true));
});
onFiles("ui-post", "ui-post-file", take);
