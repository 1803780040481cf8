import type { DoerPartsFragment, Relation } from '@doorstep/schema/documents';
import { words } from '../locale/words';

/** 女儿李红梅, 监护人吴美华, 工作人员黄婷: who did something for a person; nothing when he did it himself. */
export function doerWords({ ground, relation, name }: DoerPartsFragment): string | undefined {
  switch (ground) {
    case 'SELF':
      return undefined;
    case 'DELEGATION':
      return delegateWords(relation, name);
    case 'GUARDIANSHIP':
      return words.doer.guardian(name);
    case 'SYSTEM':
      return words.doer.system;
    default:
      return words.doer.staff(name);
  }
}

/** 女儿李红梅 */
export const delegateWords = (relation: Relation | null, name: string): string =>
  relation ? words.doer.delegate(words.relation[relation], name) : name;
