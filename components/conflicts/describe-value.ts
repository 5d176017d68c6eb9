import { i18n } from '#i18n';
import { listKinds } from '@/components/claim/kind-mark';
import { wordsFor } from '@/components/words';
import { sourceKinds, stances, workflows } from '@/lib/annotations';
import { claimKindIds } from '@/lib/claims';

/** The fields a person writes, with the words they are called by where they are written. */
export function describeField(field: string): string {
  switch (field) {
    case 'note':
      return i18n.t('note.label');
    case 'workflow':
      return i18n.t('workflow.label');
    case 'kinds':
      return i18n.t('filter.kinds');
    case 'stance':
      return i18n.t('evidence.stance');
    case 'comment':
      return i18n.t('evidence.comment');
    case 'passage':
      return i18n.t('evidence.passage');
    case 'kind':
      return i18n.t('evidence.kind');
    case 'title':
      return i18n.t('evidence.sourceTitle');
    case 'url':
      return i18n.t('evidence.url');
    case 'archivedUrl':
      return i18n.t('evidence.archivedUrl');
    case 'publisher':
      return i18n.t('evidence.publisher');
    case 'authors':
      return i18n.t('evidence.authors');
    case 'issued':
      return i18n.t('evidence.issued');
    case 'accessed':
      return i18n.t('evidence.accessed');
    default:
      return i18n.t('conflict.details');
  }
}

/** One of the values in conflict, as people read it; an emptied field says so. */
export function describeValue(field: string, value: unknown): string {
  if (Array.isArray(value)) {
    const kinds = claimKindIds.filter((kind) => value.includes(kind));
    if (field === 'kinds' && kinds.length > 0) return listKinds(kinds);
    return value.length > 0 ? value.map(String).join(', ') : i18n.t('conflict.empty');
  }
  if (typeof value !== 'string') return value === undefined ? i18n.t('conflict.empty') : describeOther(value);
  const code = codes.find(({ name, values }) => name === field && values.includes(value));
  return code ? wordsFor(code.prefix, value) : value.trim() || i18n.t('conflict.empty');
}

const codes: readonly { name: string; prefix: string; values: readonly string[] }[] = [
  { name: 'workflow', prefix: 'workflow', values: workflows },
  { name: 'stance', prefix: 'stance', values: stances },
  { name: 'kind', prefix: 'sourceKind', values: sourceKinds },
];

/** A quote shows its words; anything else of the machine's making is told apart by its JSON. */
function describeOther(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'exact' in value) return String(value.exact);
  return JSON.stringify(value);
}
