// What jsdom lacks and every page uses. The browser tests have the real things.

export function installDialog(): void {
  const dialog = HTMLDialogElement.prototype;
  dialog.showModal ??= function showModal(this: HTMLDialogElement) {
    this.setAttribute('open', '');
  };
  dialog.close ??= function close(this: HTMLDialogElement) {
    this.removeAttribute('open');
  };
}

/** A stream that never says anything. */
class SilentEventSource extends EventTarget {
  close(): void {}
}

export function installEventSource(): void {
  Object.defineProperty(globalThis, 'EventSource', { value: SilentEventSource, writable: true, configurable: true });
}

export function installLayout(): void {
  Element.prototype.scrollIntoView ??= () => undefined;
  window.scrollTo = () => undefined;
}
