/** Small things that every part of the page uses. */

export const by = (id) => document.getElementById(id);

/** An element with properties and children. */
export function make(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Save bytes or text as a file. */
export function save(name, content, type) {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = make("a", { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The bytes of a file in base64. */
export async function base64Of(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parts = [];
  for (let at = 0; at < bytes.length; at += 0x8000) parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(parts.join(""));
}

const PACKED = [
  [0x1f, 0x8b],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0x50, 0x4b],
  [0x50, 0x41, 0x52, 0x31],
]; // gzip, zstd, zip, Parquet

/** A table as it is sent: packed, so that it fits what the server takes. The server tells packing by the first bytes. */
export async function packed(file) {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (PACKED.some((bytes) => bytes.every((byte, at) => start[at] === byte))) return file;
  return new Response(file.stream().pipeThrough(new CompressionStream("gzip"))).blob();
}

/** Call a function once nobody has asked for it for a while. */
export function calmly(work, wait = 300) {
  let waiting = 0;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(work, wait);
  };
}

/** The content of a page, or of a part of one, that the server made: its scripts do not run. */
export function contentOf(html, selector = "body") {
  const found = new DOMParser().parseFromString(html, "text/html");
  for (const extra of found.querySelectorAll("script, style, link, meta, nav")) extra.remove();
  return [...found.querySelector(selector).childNodes].map((node) => document.adoptNode(node));
}

/** Say something, to screen readers too; `wrong` for an error. */
export function say(id, text, wrong = false) {
  by(id).textContent = text;
  by(id).classList.toggle("wrong", wrong);
}

/** The name of a file without its extension, fit for another file. */
export const baseOf = (name) => name.replace(/\.[^.]*$/, "").replace(/[^\p{L}\p{N}_-]+/gu, "_") || "post";

/** A self-contained page in a frame of its own, which reaches neither this page nor its token. */
export function framed(html, title) {
  const frame = make("iframe", { title, className: "whole" });
  frame.setAttribute("sandbox", "allow-scripts allow-modals"); // a modal dialog: that of printing
  frame.srcdoc = html;
  return frame;
}
