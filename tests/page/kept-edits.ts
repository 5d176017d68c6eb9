import fc from 'fast-check';
import { paragraph } from './mutate';
import { type TrackedText, textsIn } from './tracked-text';

/** What pages do to texts in which quotes were kept, as data, so that a failing sequence can be shrunk and printed. */
export interface KeptEdit {
  readonly kind: (typeof kinds)[number];
  /** Which of the candidates, taken modulo their number. */
  readonly where: number;
  readonly how: number;
}

const kinds = [
  'insert-lookalike',
  'insert-twin',
  'show-copy',
  'remove-element',
  'delete-sentence',
  'change-figure',
  'negate',
  'change-word',
  'mistype',
  'typography',
  'soften',
  'split-text',
  'normalize',
  'wrap-words',
  'unwrap',
  'hide',
  'show',
  'move',
  'rewrite',
  'translate',
  'break-line',
  'split-paragraph',
  'merge-paragraphs',
  'into-shadow',
] as const;

export const keptEdits = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), where: fc.nat(10_000), how: fc.nat(10_000) }),
  { minLength: 1, maxLength: 8 },
);

/** Applies an edit somewhere under `root`, and tells `tracked` what became of the text. */
export function applyKeptEdit(root: Element, { kind, where, how }: KeptEdit, tracked: TrackedText): void {
  const elements = [...root.querySelectorAll('p, li, em, b, a, span, h2')];
  const element = elements[where % Math.max(1, elements.length)];
  const texts = textsIn(root).filter((node) => node.data.trim() !== '');
  const text = texts[where % Math.max(1, texts.length)];
  const blocks = [...root.querySelectorAll('p, li')];
  const block = blocks[where % Math.max(1, blocks.length)];
  switch (kind) {
    case 'insert-lookalike':
      block?.insertAdjacentHTML(how % 2 ? 'afterend' : 'beforebegin', paragraph(how));
      break;
    case 'insert-twin': {
      const twin = document.createElement('p');
      twin.textContent = block?.textContent ?? '';
      blocks[how % Math.max(1, blocks.length)]?.after(twin);
      break;
    }
    case 'show-copy':
      if (!block) break;
      block.after(tracked.copy(block));
      block.setAttribute('hidden', '');
      break;
    case 'remove-element':
      element?.remove();
      break;
    case 'delete-sentence': {
      if (!text) break;
      const sentences = [...text.data.matchAll(/[^.]+\.\s*/g)];
      const sentence = sentences[how % Math.max(1, sentences.length)];
      if (sentence) tracked.replace(text, sentence.index, sentence[0].length, '');
      break;
    }
    case 'change-figure':
      replaceMatch(/\d+/g, (figure) => String(Number(figure) + 1 + (how % 40)));
      break;
    case 'negate':
      replaceMatch(/\b(?:had|has|was|will)\b/g, (word) => `${word} not`);
      break;
    case 'change-word':
      replaceMatch(/\b[a-z]{5,}\b/g, () => ['harvest', 'ledger', 'evening', 'quietly'][how % 4] ?? 'harvest');
      break;
    case 'mistype':
      if (text)
        for (let at = how % 20; at < text.length; at += 20)
          tracked.replace(text, at, 1, 'etaoin'.charAt((how + at) % 6));
      break;
    case 'typography':
      if (text)
        for (const match of [...text.data.matchAll(/[ '"-]/g)])
          tracked.replace(text, match.index, 1, typeset[match[0]] ?? match[0]);
      break;
    case 'soften':
      if (text && text.length > 2) tracked.replace(text, 1 + (how % (text.length - 1)), 0, '\u00AD');
      break;
    case 'split-text':
      if (text && text.length > 1) tracked.split(text, 1 + (how % (text.length - 1)));
      break;
    case 'normalize':
      if (element) tracked.normalize(element);
      break;
    case 'wrap-words': {
      if (!text || text.length < 3) break;
      const rest = tracked.split(text, how % (text.length - 1));
      const wrapper = document.createElement(how % 2 ? 'b' : 'span');
      rest.replaceWith(wrapper);
      wrapper.append(rest);
      break;
    }
    case 'unwrap':
      if (element && /^(?:EM|B|A|SPAN)$/.test(element.tagName)) element.replaceWith(...element.childNodes);
      break;
    case 'hide':
      if (how % 2) element?.setAttribute('hidden', '');
      else element?.setAttribute('style', 'display: none');
      break;
    case 'show':
      for (const hidden of root.querySelectorAll('[hidden], [style]')) {
        hidden.removeAttribute('hidden');
        hidden.removeAttribute('style');
      }
      break;
    case 'move': {
      const target = blocks[how % Math.max(1, blocks.length)];
      if (block && target && block !== target) target.before(block);
      break;
    }
    case 'rewrite':
      if (block) block.innerHTML = `Rewritten ${how} times <em>over</em> by the clerk of the harbour office.`;
      break;
    case 'translate':
      if (text) {
        const font = document.createElement('font');
        font.innerHTML = `<font>Übersetzt ${how}: ${text.length} Zeichen</font>`;
        text.replaceWith(font);
      }
      break;
    case 'break-line': {
      const blanks = text ? [...text.data.matchAll(/\S (?=\S)/g)] : [];
      const blank = blanks[how % Math.max(1, blanks.length)];
      if (text && blank) tracked.split(text, blank.index + 1).before(document.createElement('br'));
      break;
    }
    case 'split-paragraph': {
      const half = block?.cloneNode(false);
      if (!block || !(half instanceof Element)) break;
      half.append(...[...block.childNodes].slice(Math.ceil(block.childNodes.length / 2)));
      block.after(half);
      break;
    }
    case 'merge-paragraphs': {
      const next = block?.nextElementSibling;
      if (!block || !next || !/^(?:P|LI)$/.test(next.tagName)) break;
      block.append(' ', ...next.childNodes);
      next.remove();
      break;
    }
    case 'into-shadow': {
      if (block?.tagName !== 'P' || block.closest('[hidden], [style]')) break;
      const host = document.createElement('div');
      block.replaceWith(host);
      host.attachShadow({ mode: 'open' }).append(block);
      break;
    }
  }

  function replaceMatch(pattern: RegExp, replacement: (found: string) => string): void {
    if (!text) return;
    const matches = [...text.data.matchAll(pattern)];
    const match = matches[how % Math.max(1, matches.length)];
    if (match) tracked.replace(text, match.index, match[0].length, replacement(match[0]));
  }
}

const typeset: Readonly<Record<string, string>> = { ' ': '\u00A0', "'": '’', '"': '”', '-': '‑' };
