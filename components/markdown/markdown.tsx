import type { ComponentChildren } from 'preact';
import type { Inline } from './parse-inline';
import { type Block, parseMarkdown } from './parse-markdown';

/** A note as written, rendered. Built from nodes, never from HTML: safe by construction. */
export const Markdown = ({ source }: { readonly source: string }) => (
  <div class="markdown" dir="auto">
    {parseMarkdown(source).map(renderBlock)}
  </div>
);

function renderBlock(block: Block): ComponentChildren {
  switch (block.type) {
    case 'paragraph':
      return <p>{block.children.map(renderInline)}</p>;
    case 'heading':
      // A note's headings must not break into the outline of the view around it.
      return (
        <p class="markdown__heading">
          <strong>{block.children.map(renderInline)}</strong>
        </p>
      );
    case 'list': {
      const items = block.items.map((children) => <li>{children.map(renderInline)}</li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'quote':
      return <blockquote>{block.blocks.map(renderBlock)}</blockquote>;
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case 'rule':
      return <hr />;
  }
}

function renderInline(node: Inline): ComponentChildren {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'code':
      return <code>{node.text}</code>;
    case 'break':
      return <br />;
    case 'strong':
      return <strong>{node.children.map(renderInline)}</strong>;
    case 'emphasis':
      return <em>{node.children.map(renderInline)}</em>;
    case 'strike':
      return <s>{node.children.map(renderInline)}</s>;
    case 'link':
      return <ExternalLink href={node.href}>{node.children.map(renderInline)}</ExternalLink>;
  }
}

/** A link that leaves: in a new tab, without telling where it was followed from. */
export const ExternalLink = ({
  href,
  children,
}: {
  readonly href: string;
  readonly children: ComponentChildren;
}) => (
  <a href={href} target="_blank" rel="noopener noreferrer">
    {children}
  </a>
);
