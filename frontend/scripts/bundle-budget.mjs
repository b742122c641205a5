// What a first visit and each page cost, compressed, against the budget. Reads Vite's manifest; run after `npm run build`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const budget = { entry: 200, page: 120, css: 20 };
const out = 'dist';
const manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8'));
const sizes = new Map();

function kilobytes(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(out, file)), { level: 9 }).length / 1000);
  return sizes.get(file);
}

/** Every chunk that loads with this one: itself and its static imports. */
function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) closure(next, seen);
  return seen;
}

function weigh(keys) {
  const chunks = [...keys].map((key) => manifest[key]);
  const styles = new Set(chunks.flatMap((chunk) => chunk.css ?? []));
  const sum = (files) => [...files].reduce((total, file) => total + kilobytes(file), 0);
  return { js: sum(chunks.map((chunk) => chunk.file)), css: sum(styles) };
}

const entryKey = Object.keys(manifest).find((key) => manifest[key].isEntry);
const entry = closure(entryKey);
const first = weigh(entry);
const failures = [];
const report = (name, value, limit) => {
  console.log(`${name.padEnd(64)} ${value.toFixed(1).padStart(7)} kB  (≤ ${limit})`);
  if (value > limit) failures.push(name);
};

report('entry, script', first.js, budget.entry);
report('entry, style', first.css, budget.css);
for (const key of Object.keys(manifest).filter(
  (name) => name.startsWith('src/routes/') && manifest[name].isDynamicEntry,
)) {
  const extra = [...closure(key)].filter((chunk) => !entry.has(chunk));
  const page = weigh(extra);
  report(`+ ${key.replace('src/routes/', '').replace('?tsr-split=component', '')}`, page.js, budget.page);
  if (page.css > budget.css) failures.push(`${key} style`);
}

if (failures.length > 0) {
  console.error(`Over budget: ${failures.join(', ')}`);
  process.exit(1);
}
