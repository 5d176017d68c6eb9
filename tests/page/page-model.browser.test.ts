import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHighlighter } from '@/lib/page';
import { compareArticles } from '@/lib/page/article-change';
import { collectChanges, type DirtyParts, watchedAttributes } from '@/lib/page/collect-changes';
import { createPageModel } from '@/lib/page/page-model';
import { runAtOnce } from '@/lib/page/slices';
import { applyEdit, edits, paragraph } from './mutate';
import { show } from './support';

/** Runs of the fuzzer; more with VITE_FUZZ_RUNS=2000, others with another VITE_FUZZ_SEED. */
const runs = Number(import.meta.env['VITE_FUZZ_RUNS'] ?? 150);
const seed = Number(import.meta.env['VITE_FUZZ_SEED'] ?? 20_261_123);

const page = `<main><article><h1>Lemons</h1><div id="text">
  ${Array.from({ length: 8 }, (_, at) => paragraph(at)).join('\n')}
  <h2>Later <em>on</em></h2><div>Loose text in a division, <b>partly bold</b>, which says 17.<br>And a second line of 18.</div>
  <blockquote><p>A quotation of the clerk, who had 19 reasons, all of them good.</p></blockquote>
  <ul><li>First item with <a href="#x">a link</a> in it, 20</li><li>Second item, 21</li></ul>
</div></article></main>`;

const collapse = (text: string): string => text.replace(/[\s\u200b\u00ad]+/g, ' ').trim();

test(`after any edits, what is read incrementally is what is read anew, and every range says its text (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(edits, { minLength: 1, maxLength: 4 }), (batches) => {
      show(page);
      const root = document.querySelector('#text') ?? document.body;
      const model = createPageModel(document, {});
      runAtOnce(model.read());
      const observer = new MutationObserver(() => {});
      const options = {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: watchedAttributes,
      };
      observer.observe(document.documentElement, options);
      const highlighter = createHighlighter(document);
      let article = runAtOnce(model.article());
      let kept = article.blocks.map(({ start, end }) => ({
        start: start + 2,
        end: Math.max(start + 3, end - 1),
      }));
      let texts = kept.map(({ start, end }) => article.text.slice(start, end));
      for (const batch of batches) {
        for (const edit of batch) applyEdit(root, edit);
        const parts: DirtyParts = { dirty: new Set(), restyled: new Set() };
        collectChanges(observer.takeRecords(), parts, model.holdsText);
        runAtOnce(model.refresh(parts.dirty, parts.restyled));
        for (const tree of model.trees) observer.observe(tree, options);
        const now = runAtOnce(model.article());
        const change = compareArticles(now, article, 'content');
        // Kept spans either are lost or still say what they said.
        const moved = kept.map((span) => change.move(span));
        moved.forEach((span, at) => {
          if (span !== undefined) expect(now.text.slice(span.start, span.end)).toBe(texts[at]);
        });
        // Every range says its text.
        for (const { start, end } of now.blocks) {
          const range = now.toRange(start, end);
          if (range === undefined) throw new Error(`no range for "${now.text.slice(start, end)}"`);
          expect(now.toOffset(range.startContainer, range.startOffset)).toBe(start);
          expect(now.toOffset(range.endContainer, range.endOffset)).toBe(end);
          if (
            range.commonAncestorContainer instanceof Element &&
            range.commonAncestorContainer.querySelector('[hidden], [style], br')
          )
            continue;
          expect(collapse(range.toString())).toBe(collapse(now.text.slice(start, end)));
        }
        const lost = highlighter.paint(
          now.blocks.map((block, at) => ({
            id: String(at),
            start: block.start,
            end: block.end,
            style: 'cost',
          })),
          now,
        );
        expect(lost).toEqual([]);
        // Incremental and anew are the same.
        const fresh = createPageModel(document, {});
        runAtOnce(fresh.read());
        expect(now.text).toBe(runAtOnce(fresh.article()).text);
        kept = moved.filter((span) => span !== undefined);
        texts = kept.map(({ start, end }) => now.text.slice(start, end));
        article = now;
      }
      observer.disconnect();
      highlighter.clear();
    }),
    { numRuns: runs, seed },
  );
});
