import { Ajv } from 'ajv';
import { isCivilDate } from '@doorstep/shared/civil-date';
import type { FieldData, FormData } from './application-data.ts';

/** Checks answers against `formSchema`: it knows the words of a form that JSON Schema does not. */
export const formAjv = (): Ajv =>
  new Ajv({
    allErrors: true,
    formats: { date: isCivilDate, phone: /^(1\d{10}|0\d{2,3}-?\d{7,8})$/ },
    keywords: ['options', 'none', 'prefill', 'fact', 'of'],
  });

/** A form as JSON Schema (draft-07) of the answers; a draft's answers are partial, so it is checked without `required`. */
export const formSchema = ({ required, properties }: FormData): object => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  additionalProperties: false,
  required,
  properties: Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, fieldSchema(field)])),
});

function fieldSchema(field: FieldData): object {
  const values = field.options?.map((option) => option.const);
  switch (field.type) {
    case 'array':
      // An empty list says "none of them", which only some questions can mean.
      return { ...field, items: { enum: values }, uniqueItems: true, minItems: field.none ? 0 : 1 };
    case 'string':
      return { ...field, ...(values ? { enum: values } : { minLength: 1 }) };
    default:
      return field;
  }
}
