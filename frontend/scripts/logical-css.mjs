// Refuses physical directions in CSS: the same rules serve Swedish and Arabic pages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const physical = [
  /(?<![-\w])(?:margin|padding|border)-(?:left|right|top|bottom)\b/,
  /(?<![-\w])(?:left|right|top|bottom)\s*:/,
  /(?<![-\w])(?:min-|max-)?(?:width|height)\s*:/,
  /(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
  /border-(?:top|bottom)-(?:left|right)-radius/,
];

const files = readdirSync('src', { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.css'))
  .map((name) => join('src', name));

const broken = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index) => ({ line: line.trim(), at: `${file}:${index + 1}` }))
    .filter(({ line }) => !line.startsWith('@') && physical.some((rule) => rule.test(line)))
    .map(({ line, at }) => `${at}: ${line}`),
);

if (broken.length > 0) {
  console.error(
    `Physical CSS; write it logically (margin-inline-start, inset-block-end, inline-size …):\n${broken.join('\n')}`,
  );
  process.exit(1);
}
console.log(`${files.length} style sheets, all logical.`);
