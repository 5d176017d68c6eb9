import fc from 'fast-check';

/** One edit of the page under test, as data, so that a failing sequence can be shrunk and printed. */
export interface Edit {
  readonly kind: (typeof kinds)[number];
  /** Which of the candidates, taken modulo their number. */
  readonly where: number;
  readonly how: number;
}

const kinds = [
  'insert-paragraph',
  'remove-element',
  'edit-text',
  'split-text',
  'normalize',
  'wrap-words',
  'unwrap',
  'hide',
  'show',
  'move',
  'replace-html',
  'insert-inline',
  'add-break',
  'translate',
  'shadow',
] as const;

export const edits = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), where: fc.nat(10_000), how: fc.nat(10_000) }),
  { minLength: 1, maxLength: 12 },
);

/** Applies an edit somewhere under `root`. */
export function applyEdit(root: Element, edit: Edit): void {
  const elements = [...root.querySelectorAll('p, li, blockquote, em, b, a, span, div, h2')];
  const element = elements[edit.where % Math.max(1, elements.length)];
  const texts = textsOf(root);
  const text = texts[edit.where % Math.max(1, texts.length)];
  switch (edit.kind) {
    case 'insert-paragraph':
      element?.insertAdjacentHTML(edit.how % 2 ? 'afterend' : 'beforebegin', paragraph(edit.how));
      break;
    case 'remove-element':
      element?.remove();
      break;
    case 'edit-text':
      if (text) text.replaceData(edit.how % (text.length + 1), edit.how % 5, ` ${edit.how} `);
      break;
    case 'split-text':
      if (text && text.length > 1) text.splitText(1 + (edit.how % (text.length - 1)));
      break;
    case 'normalize':
      element?.normalize();
      break;
    case 'wrap-words': {
      if (!text || text.length < 3) break;
      const range = document.createRange();
      range.setStart(text, edit.how % (text.length - 1));
      range.setEnd(text, text.length);
      range.surroundContents(document.createElement(edit.how % 2 ? 'b' : 'span'));
      break;
    }
    case 'unwrap':
      if (element && /^(?:EM|B|A|SPAN)$/.test(element.tagName)) element.replaceWith(...element.childNodes);
      break;
    case 'hide':
      if (edit.how % 2) element?.setAttribute('hidden', '');
      else element?.setAttribute('style', 'display: none');
      break;
    case 'show':
      for (const hidden of root.querySelectorAll('[hidden], [style]')) {
        hidden.removeAttribute('hidden');
        hidden.removeAttribute('style');
      }
      break;
    case 'move': {
      const target = elements[edit.how % Math.max(1, elements.length)];
      if (element && target && !element.contains(target)) target.before(element);
      break;
    }
    case 'replace-html':
      if (element)
        element.innerHTML = `Rewritten ${edit.how} times <em>over</em> by the clerk of the harbour.`;
      break;
    case 'insert-inline':
      element?.append(document.createTextNode(` plus ${edit.how} `), document.createElement('em'));
      break;
    case 'add-break':
      element?.append(document.createElement('br'), `line ${edit.how}`);
      break;
    case 'translate':
      if (text) {
        const font = document.createElement('font');
        font.innerHTML = `<font>Übersetzt ${edit.how}: ${text.data.length} Zeichen</font>`;
        text.replaceWith(font);
      }
      break;
    case 'shadow': {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).innerHTML = paragraph(edit.how);
      element?.after(host);
      break;
    }
  }
}

/** Text that is longer than nothing, in document order. */
function textsOf(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim() !== '') found.push(node);
  }
  return found;
}

export function paragraph(figure: number): string {
  return `<p>The office added ${figure} crates on <em>Tuesday</em> that had been counted twice, the <b>clerk</b> said.</p>`;
}
