import { randomBytes } from 'node:crypto';

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const text = (value) => String(value).replace(/[&<>"']/g, (character) => escapes[character]);

const style = `
  :root { color-scheme: light; font: 1rem/1.5 system-ui, sans-serif; color: #14202b; background: #f5f7f9; }
  body { margin: 0; }
  main { max-inline-size: 46rem; margin-inline: auto; padding: 1.5rem 1rem 4rem; }
  h1 { font-size: 1.6rem; line-height: 1.2; }
  h2 { font-size: 1.1rem; margin-block: 2rem 0.5rem; }
  ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.5rem; }
  button { font: inherit; color: inherit; inline-size: 100%; min-block-size: 2.75rem; padding: 0.6rem 1rem; text-align: start;
    background: #fff; border: 1px solid #5d6b78; border-radius: 0.4rem; cursor: pointer; }
  button:hover { background: #e6eef6; }
  button:focus-visible { outline: 3px solid #0b5cad; outline-offset: 2px; }
  strong, span { display: block; overflow-wrap: anywhere; }
  .note { border-inline-start: 4px solid #0b5cad; padding-inline-start: 1rem; }
`;

/** A page in Swedish that needs nothing from anywhere else; `formTargets` are the origins its forms may end at. */
function page(title, body, { script = '', formTargets = [] } = {}) {
  const nonce = randomBytes(16).toString('base64');
  return {
    policy: `default-src 'none'; img-src data:; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; form-action 'self' ${formTargets.join(' ')}; frame-ancestors 'none'; base-uri 'none'`,
    html: `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main>
<h1>${text(title)}</h1>
${body}
</main>
${script ? `<script nonce="${nonce}">${script}</script>` : ''}
</body>
</html>
`,
  };
}

const choice = ({ subject, name, work }) =>
  `<li><button type="submit" name="subject" value="${text(subject)}"><strong>${text(name)}</strong>${work.map((line) => `<span>${text(line)}</span>`).join('')}</button></li>`;

const group = (heading, people) =>
  `<section aria-label="${text(heading)}"><h2>${text(heading)}</h2><ul>${people.map(choice).join('\n')}</ul></section>`;

/** Everyone who may be chosen, those who show the product first. */
export function pickList(action, people, staff, formTargets) {
  const shown = new Set(people.map(({ subject }) => subject));
  const others = staff.filter(({ subject }) => !shown.has(subject));
  const principals = [...new Set(others.map(({ principal }) => principal))];
  return page(
    'Välj vem du är',
    `<p class="note">Det här är en lokal inloggning för prov. Alla personer är påhittade och inget lösenord behövs. I drift loggar medarbetare in med sin e-legitimation.</p>
<form method="post" action="${text(action)}">
${group('Börja här', people)}
${principals
  .map((name) =>
    group(
      name,
      others.filter(({ principal }) => principal === name),
    ),
  )
  .join('\n')}
</form>`,
    { formTargets },
  );
}

/** Ends the session at once; the button is for browsers without script. */
export function signingOut(form, formTargets) {
  return page('Du loggas ut', `${form}<button type="submit" form="op.logoutForm" value="yes" name="logout">Logga ut</button>`, {
    script: `document.querySelector('button[name=logout]').click();`,
    formTargets,
  });
}

export const signedOut = () => page('Du är utloggad', '<p>Du kan stänga fönstret.</p>');

export const failed = (code, description) =>
  page('Inloggningen gick inte', `<p>Gå tillbaka till Samverkan och logga in igen.</p><p>${text(code)}: ${text(description ?? '')}</p>`);
