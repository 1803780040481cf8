import type { AbsenceRule } from './absences/absence-rule.ts';
import { careOfTheAbsent } from './respite/care-of-the-absent.ts';
import { mealsOfTheAbsent } from './meals/meals-of-the-absent.ts';

import { tasksOfTheAbsent } from './timebank/tasks-of-the-absent.ts';

/**
 * What each domain does when somebody is away, in the order in which their rows are locked: what is held in a house
 * before meals, then what funds pay for both, and tasks last. Absences know of none of them.
 */
export const ABSENCE_RULES: readonly AbsenceRule[] = [careOfTheAbsent, mealsOfTheAbsent, tasksOfTheAbsent];
