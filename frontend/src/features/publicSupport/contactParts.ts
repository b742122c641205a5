/** A part of a contact line: words, or something to call or write to. */
export interface ContactPart {
  readonly text: string;
  readonly href?: string;
}

const reachable = /([\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+?\d(?:[\s-]?\d){5,})/;

/** Splits what is written as contact, so that a number can be called and an address written to with one press. */
export const contactParts = (contact: string): ContactPart[] =>
  contact
    .split(reachable)
    .filter((text) => text !== '')
    .map((text) => {
      if (!reachable.test(text)) return { text };
      return { text, href: text.includes('@') ? `mailto:${text}` : `tel:${text.replaceAll(/[^\d+]/g, '')}` };
    });
