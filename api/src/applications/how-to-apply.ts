import type { Context } from '../platform/context.ts';
import type { FieldData, FormData } from '../policies/application-data.ts';
import { type ApplicableItem, libraryOf, membersOf } from './applicable-item.ts';
import { FormFieldKind, type FormField, type FormGroup, type Grant, type HowToApply } from './how-to-apply-views.ts';

/** What it takes to apply for an item, as everybody may read it. */
export function howToApply(ctx: Context, item: ApplicableItem): HowToApply {
  const { form, papers, procedure, grants } = item.application;
  return {
    members: membersOf(item).map(({ code, title }) => ({ code, title })),
    groups: groupsOf(form),
    papers: papers.map(({ code, paper, purpose, isOptional = false }) => ({ code, paper, purpose, isOptional })),
    steps: procedure.steps,
    appealDays: procedure.appealDays,
    grants: grantOf(libraryOf(ctx, item), grants),
    standing: procedure.standing,
    note: procedure.note,
  };
}

function grantOf(policies: Context['policies'], { clause, ...grant }: ApplicableItem['application']['grants']): Grant {
  const { kind, says, amountFen, quota, unit, per, months } = grant;
  const from = clause ?? grant.amountBy?.clause;
  return { kind, says, amountFen, quota, unit, per, months, clause: from ? policies.clause(from) : undefined };
}

/** The pages of a form. */
export const groupsOf = ({ groups, properties, required }: FormData): FormGroup[] =>
  groups.map(({ code, title, help, fields }) => ({
    code,
    title,
    help,
    fields: fields.map((name) => fieldOf(name, properties[name]!, required.includes(name))),
  }));

function fieldOf(name: string, field: FieldData, isRequired: boolean): FormField {
  const { title, description, options = [], none, maxLength, minimum, maximum } = field;
  return {
    name,
    title,
    help: description,
    kind: kindOf(field),
    options: options.map(({ const: value, title: words }) => ({ value, title: words })),
    none,
    isRequired,
    maxLength,
    minimum,
    maximum,
  };
}

function kindOf({ type, format, options }: FieldData): FormFieldKind {
  if (type === 'boolean') return FormFieldKind.YES_NO;
  if (type === 'integer') return FormFieldKind.NUMBER;
  if (type === 'array') return FormFieldKind.SEVERAL_OF;
  if (options) return FormFieldKind.ONE_OF;
  if (format) return format === 'date' ? FormFieldKind.DATE : FormFieldKind.PHONE;
  return FormFieldKind.TEXT;
}
